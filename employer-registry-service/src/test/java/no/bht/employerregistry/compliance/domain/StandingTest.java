package no.bht.employerregistry.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.bht.employerregistry.compliance.domain.Standing.AffiliationStatus;
import no.bht.employerregistry.compliance.domain.Standing.Cover;
import no.bht.employerregistry.compliance.domain.Standing.Fulfilled;
import no.bht.employerregistry.compliance.domain.Standing.Missing;
import no.bht.employerregistry.employer.domain.Duty.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {
  private static final Cover WHOLE = new Cover(true, true);
  private static final Cover PART = new Cover(false, true);
  private static final Cover NOT_APPROVED = new Cover(true, false);

  @Test
  void an_approved_provider_for_the_whole_fulfils_the_duty() {
    Standing standing = Standing.of(Outcome.OBLIGED_BY_INDUSTRY, List.of(PART, WHOLE), true);

    assertThat(standing)
        .isEqualTo(new Standing(AffiliationStatus.APPROVED, Fulfilled.YES, List.of()));
  }

  @Test
  void whether_parts_make_up_the_whole_is_not_decided() {
    Standing standing = Standing.of(Outcome.OBLIGED_BY_INDUSTRY, List.of(PART), true);

    assertThat(standing)
        .isEqualTo(
            new Standing(
                AffiliationStatus.PARTLY, Fulfilled.UNDECIDED, List.of(Missing.WHOLE_COVERAGE)));
  }

  @Test
  void a_provider_without_approval_does_not_fulfil_it() {
    Standing standing = Standing.of(Outcome.OBLIGED_BY_INDUSTRY, List.of(NOT_APPROVED), false);

    assertThat(standing)
        .isEqualTo(
            new Standing(
                AffiliationStatus.PROVIDER_NOT_APPROVED,
                Fulfilled.NO,
                List.of(Missing.APPROVED_PROVIDER, Missing.PLAN)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"NOT_LISTED", "MUST_BE_ASSESSED"})
  void where_the_list_does_not_decide_nothing_is_fulfilled_or_breached(Outcome duty) {
    assertThat(Standing.of(duty, List.of(), false))
        .isEqualTo(
            new Standing(AffiliationStatus.NONE, Fulfilled.UNDECIDED, List.of(Missing.ASSESSMENT)));
    assertThat(Standing.of(duty, List.of(WHOLE), false).missing()).isEmpty();
  }
}
