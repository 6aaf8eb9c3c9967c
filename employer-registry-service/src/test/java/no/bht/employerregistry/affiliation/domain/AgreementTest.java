package no.bht.employerregistry.affiliation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.bht.employerregistry.affiliation.domain.AgreementState.Step;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate DUE = TODAY.plusDays(30);
  private static final LocalDate LATER = DUE.plusDays(1);
  private static final Agreement BY_PROVIDER = Agreement.reported(Party.PROVIDER, DUE);

  @Test
  void silence_is_agreement_from_the_day_after_the_last_day_to_answer() {
    assertThat(BY_PROVIDER.on(DUE)).isEqualTo(AgreementState.REPORTED);
    assertThat(BY_PROVIDER.on(LATER)).isEqualTo(AgreementState.TAKEN_AS_AGREED);
    assertThat(BY_PROVIDER.isOpen(DUE)).isTrue();
    assertThat(BY_PROVIDER.isOpen(LATER)).isFalse();
  }

  @Test
  void nobody_who_was_not_asked_is_silent() {
    Agreement unasked = new Agreement(Party.REGISTRAR, AgreementState.REPORTED, null);

    assertThat(unasked.on(TODAY.plusYears(9))).isEqualTo(AgreementState.REPORTED);
  }

  @Test
  void the_other_side_confirms_or_disagrees_also_after_its_silence() {
    assertThat(BY_PROVIDER.confirm(Party.EMPLOYER, LATER).stored())
        .isEqualTo(AgreementState.CONFIRMED);
    assertThat(BY_PROVIDER.dispute(Party.EMPLOYER, LATER).stored())
        .isEqualTo(AgreementState.DISPUTED);
  }

  @Test
  void nobody_answers_the_own_report() {
    refused(() -> BY_PROVIDER.confirm(Party.PROVIDER, TODAY), Refusal.OwnReport.class);
    refused(() -> BY_PROVIDER.dispute(Party.PROVIDER, TODAY), Refusal.OwnReport.class);
    refused(() -> BY_PROVIDER.confirm(Party.REGISTRAR, TODAY), Refusal.OwnReport.class);
  }

  @ParameterizedTest
  @EnumSource(value = Party.class, names = "REGISTRAR", mode = EnumSource.Mode.EXCLUDE)
  void either_side_answers_what_the_registrar_reported(Party side) {
    Agreement reported = Agreement.reported(Party.REGISTRAR, DUE);

    assertThat(reported.confirm(side, TODAY).stored()).isEqualTo(AgreementState.CONFIRMED);
    assertThat(reported.dispute(side, TODAY).stored()).isEqualTo(AgreementState.DISPUTED);
  }

  @Test
  void what_is_confirmed_is_not_disputed_but_may_be_told_otherwise() {
    Agreement confirmed = BY_PROVIDER.confirm(Party.EMPLOYER, TODAY);

    refused(() -> confirmed.dispute(Party.EMPLOYER, TODAY), Refusal.AgreementNotOpen.class);
    Agreement changed = confirmed.change(Party.EMPLOYER, false, TODAY, LATER);
    assertThat(changed).isEqualTo(Agreement.reported(Party.EMPLOYER, LATER));
  }

  @Test
  void who_is_asked_answers_first_but_may_tell_a_last_day() {
    refused(
        () -> BY_PROVIDER.change(Party.EMPLOYER, false, TODAY, LATER),
        Refusal.ReportedOtherwise.class);
    assertThat(BY_PROVIDER.change(Party.EMPLOYER, true, TODAY, LATER).reportedBy())
        .isEqualTo(Party.EMPLOYER);
  }

  @ParameterizedTest
  @EnumSource(Party.class)
  void a_case_is_changed_by_its_resolution_alone(Party by) {
    Agreement disputed = BY_PROVIDER.dispute(Party.EMPLOYER, TODAY);

    refused(() -> disputed.change(by, false, TODAY, LATER), Refusal.UnderDispute.class);
    refused(() -> disputed.change(by, true, TODAY, LATER), Refusal.UnderDispute.class);
  }

  @Test
  void what_the_registrar_decided_a_side_may_end_and_not_change() {
    Agreement upheld = BY_PROVIDER.dispute(Party.EMPLOYER, TODAY).after(Step.UPHOLD, TODAY);

    refused(
        () -> upheld.change(Party.PROVIDER, false, TODAY, LATER), Refusal.DecidedByRegistrar.class);
    assertThat(upheld.change(Party.PROVIDER, true, TODAY, LATER).stored())
        .isEqualTo(AgreementState.REPORTED);
    assertThat(upheld.change(Party.REGISTRAR, false, TODAY, LATER).stored())
        .isEqualTo(AgreementState.CORRECTED);
  }

  @Test
  void a_side_takes_its_own_report_back_as_long_as_nobody_agreed_to_it() {
    assertThat(BY_PROVIDER.remove(Party.PROVIDER, TODAY).stored())
        .isEqualTo(AgreementState.REMOVED);
    refused(() -> BY_PROVIDER.remove(Party.EMPLOYER, TODAY), Refusal.ReportedOtherwise.class);
    refused(() -> BY_PROVIDER.remove(Party.PROVIDER, LATER), Refusal.AgreementNotOpen.class);
    assertThat(BY_PROVIDER.remove(Party.REGISTRAR, LATER).stored())
        .isEqualTo(AgreementState.REMOVED);
  }

  private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRefused.class, refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
  }
}
