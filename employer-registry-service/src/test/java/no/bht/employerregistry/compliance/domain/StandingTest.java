package no.bht.employerregistry.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.bht.employerregistry.compliance.domain.Standing.AffiliationStatus;
import no.bht.employerregistry.compliance.domain.Standing.Cover;
import no.bht.employerregistry.compliance.domain.Standing.Fulfilled;
import no.bht.employerregistry.compliance.domain.Standing.Papers;
import no.bht.employerregistry.obligation.domain.TotalDuty.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {
  private static final Cover WHOLE = new Cover(true, true, false);
  private static final Cover PART = new Cover(false, true, false);
  private static final Cover NOT_APPROVED = new Cover(true, false, false);
  private static final Cover CONTESTED = new Cover(true, true, true);
  private static final Papers ALL = new Papers(true, false, false, false, false);
  private static final Papers NOTHING = new Papers(false, true, true, true, true);

  @Test
  void an_approved_provider_for_the_whole_fulfils_the_duty() {
    assertThat(Standing.of(Outcome.OBLIGED, List.of(PART, WHOLE), ALL))
        .isEqualTo(new Standing(AffiliationStatus.APPROVED, Fulfilled.YES, List.of()));
  }

  @Test
  void whether_parts_make_up_the_whole_is_not_decided() {
    assertThat(Standing.of(Outcome.OBLIGED, List.of(PART), ALL))
        .isEqualTo(
            new Standing(
                AffiliationStatus.PARTLY, Fulfilled.UNDECIDED, List.of(Missing.WHOLE_COVERAGE)));
  }

  @Test
  void who_is_obliged_in_part_needs_no_more_than_a_part() {
    assertThat(Standing.of(Outcome.OBLIGED_IN_PART, List.of(PART), ALL))
        .isEqualTo(new Standing(AffiliationStatus.PARTLY, Fulfilled.YES, List.of()));
  }

  @Test
  void a_provider_without_approval_does_not_fulfil_it() {
    assertThat(Standing.of(Outcome.OBLIGED, List.of(NOT_APPROVED), NOTHING))
        .isEqualTo(
            new Standing(
                AffiliationStatus.PROVIDER_NOT_APPROVED,
                Fulfilled.NO,
                List.of(
                    Missing.APPROVED_PROVIDER,
                    Missing.PLAN,
                    Missing.ANNUAL_REPORT,
                    Missing.DOCUMENTS,
                    Missing.CONFIRMATION,
                    Missing.STATEMENT)));
  }

  @Test
  void an_affiliation_that_a_side_denies_decides_nothing_until_the_registrar_has() {
    assertThat(Standing.of(Outcome.OBLIGED, List.of(CONTESTED), ALL).fulfilled())
        .isEqualTo(Fulfilled.UNDECIDED);
    assertThat(Standing.of(Outcome.OBLIGED, List.of(CONTESTED, WHOLE), ALL).fulfilled())
        .isEqualTo(Fulfilled.YES);
  }

  @Test
  void a_dispensation_takes_the_duty_away_and_what_hangs_on_it() {
    assertThat(
            Standing.of(
                Outcome.DISPENSATION, List.of(), new Papers(false, true, true, false, false)))
        .isEqualTo(new Standing(AffiliationStatus.NONE, Fulfilled.DISPENSATION, List.of()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"NO_KNOWN_GROUND", "MUST_BE_ASSESSED"})
  void where_no_ground_is_known_nothing_is_fulfilled_or_breached(Outcome duty) {
    Papers none = new Papers(false, true, false, false, false);

    assertThat(Standing.of(duty, List.of(), none))
        .isEqualTo(
            new Standing(AffiliationStatus.NONE, Fulfilled.UNDECIDED, List.of(Missing.ASSESSMENT)));
    assertThat(Standing.of(duty, List.of(WHOLE), none).missing()).isEmpty();
  }
}
