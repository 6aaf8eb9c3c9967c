package no.bht.casework.domain.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.AppealBody;
import no.bht.casework.domain.DecisionFixture;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.Deferral.Answer;
import no.bht.casework.domain.appeal.Deferral.Said;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealTest {
  private static final UUID ID = UUID.fromString("0199b5c4-8a00-7000-8000-00000000000a");
  private static final Instant DECIDED = Instant.parse("2026-10-06T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-10-27T21:59:59Z, UNDER_REVIEW", // the last second of the last day in Oslo (winter time)
    "2026-10-27T22:59:59Z, UNDER_REVIEW",
    "2026-10-27T23:00:00Z, LATE",
    "2026-10-28T08:00:00Z, LATE",
  })
  void it_is_in_time_to_the_end_of_the_last_day(Instant received, AppealState state) {
    assertThat(filed(received).state()).isEqualTo(state);
  }

  @Test
  void paper_counts_from_the_day_it_was_posted() {
    Instant received = Instant.parse("2026-11-02T08:00:00Z");

    assertThat(filing(received, LocalDate.of(2026, 10, 27)).isInTime()).isTrue();
    assertThat(filing(received, LocalDate.of(2026, 10, 28)).isInTime()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-10-05, true", "2026-10-06, false", "2026-11-02, false", "2026-11-03, true"})
  void it_is_handed_over_between_the_decision_and_its_arrival(LocalDate day, boolean refused) {
    Instant received = Instant.parse("2026-11-02T08:00:00Z");
    if (refused) {
      assertThatThrownBy(() -> filing(received, day)).isInstanceOf(ProcedureRefused.class);
    } else {
      assertThatCode(() -> filing(received, day)).doesNotThrowAnyException();
    }
  }

  @Test
  void after_a_year_it_is_no_appeal() {
    assertThat(filed(Instant.parse("2027-10-06T20:00:00Z")).state()).isEqualTo(AppealState.LATE);
    assertThatThrownBy(() -> filed(Instant.parse("2027-10-06T22:00:00Z")))
        .isInstanceOf(ProcedureRefused.class)
        .hasMessage("AppealOverAYearLate");
  }

  @Test
  void a_late_one_is_taken_up_with_a_ground_and_then_not_dismissed_as_late() {
    Appeal appeal = filed(Instant.parse("2026-10-28T08:00:00Z"));

    appeal.takeUp(LateGround.NOT_TO_BLAME, step("2026-10-29T08:00:00Z"));

    assertThat(appeal.state()).isEqualTo(AppealState.UNDER_REVIEW);
    assertThat(appeal.history().getLast().ground()).isEqualTo("NOT_TO_BLAME");
    assertThatThrownBy(() -> appeal.dismiss(DismissalGround.LATE, step("2026-10-30T08:00:00Z")))
        .hasMessage("AppealInTime");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, true", "2026-11-02, false", "2026-11-20, false", "2026-11-21, true"})
  void the_appeal_body_decides_between_forwarding_and_today(LocalDate decidedOn, boolean refused) {
    Appeal appeal = filed(Instant.parse("2026-10-20T08:00:00Z"));
    appeal.forward(step("2026-11-02T08:00:00Z"));
    Appeal.Step recorded = step("2026-11-20T08:00:00Z");

    if (refused) {
      assertThatThrownBy(() -> appeal.decide(AppealOutcome.UPHELD, decidedOn, recorded))
          .hasMessage("DecidedOnImpossibleDay");
    } else {
      appeal.decide(AppealOutcome.UPHELD, decidedOn, recorded);
      assertThat(appeal.outcome()).isEqualTo(AppealOutcome.UPHELD);
    }
  }

  @Test
  void an_appeal_says_why_and_what_is_wanted() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Filing.against(
                    decision(), DECIDED, "anna", LocalDate.of(2026, 10, 6), " ", "Change."));
  }

  @Test
  void the_party_is_told_of_a_worse_outcome_within_three_months() {
    assertThat(filed(Instant.parse("2026-10-20T08:00:00Z")).filing().detrimentMessageBy())
        .isEqualTo(LocalDate.of(2027, 1, 20));
  }

  @ParameterizedTest
  @CsvSource({"2026-10-19, true", "2026-10-20, false"})
  void a_deferral_lasts_at_least_today(LocalDate until, boolean refused) {
    Deferral asked =
        Deferral.ask(
            ID, ID, OrganisationNumbers.valid(1), new Said("anna", DECIDED, "It does harm."));
    Answer answer =
        new Answer(new Said("officer", Instant.parse("2026-10-20T08:00:00Z"), "Yes."), until, null);

    if (refused) {
      assertThatThrownBy(() -> asked.grant(answer)).hasMessage("DeferralEndsTooEarly");
    } else {
      Deferral granted = asked.grant(answer);
      assertThat(granted.isInForceOn(until)).isTrue();
      assertThat(granted.isInForceOn(until.plusDays(1))).isFalse();
    }
  }

  private static Appeal filed(Instant received) {
    return Appeal.file(ID, filing(received, Oslo.dateOf(received)));
  }

  private static Filing filing(Instant received, LocalDate handedOver) {
    return Filing.against(decision(), received, "anna", handedOver, "It is wrong.", "Approval.");
  }

  private static KeptDecision decision() {
    return new KeptDecision(
        DecisionFixture.aDecision(ID, OrganisationNumbers.valid(1), DECIDED),
        DECIDED,
        LocalDate.of(2026, 10, 27),
        AppealBody.DIRECTORATE);
  }

  private static Appeal.Step step(String at) {
    return new Appeal.Step("officer", Instant.parse(at), "Because.");
  }
}
