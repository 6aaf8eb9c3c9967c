package no.bht.supervision.inspection.domain;

import static no.bht.supervision.fixture.InspectionFixture.CHECKLIST;
import static no.bht.supervision.fixture.InspectionFixture.EMPLOYER;
import static no.bht.supervision.fixture.InspectionFixture.NOW;
import static no.bht.supervision.fixture.InspectionFixture.PROVIDER;
import static no.bht.supervision.fixture.InspectionFixture.PROVIDER_CHECKLIST;
import static no.bht.supervision.fixture.InspectionFixture.TODAY;
import static no.bht.supervision.fixture.InspectionFixture.announced;
import static no.bht.supervision.fixture.InspectionFixture.answer;
import static no.bht.supervision.fixture.InspectionFixture.assessed;
import static no.bht.supervision.fixture.InspectionFixture.known;
import static no.bht.supervision.fixture.InspectionFixture.obliged;
import static no.bht.supervision.fixture.InspectionFixture.opening;
import static no.bht.supervision.fixture.InspectionFixture.unannounced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.fixture.InspectionFixture.Orders;
import no.bht.supervision.inspection.domain.Background.DutyStatus;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointBreached;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointCleared;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionAnnounced;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionClosed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionTest {
  private static final Background OBLIGED = obliged(PROVIDER.number());

  @Test
  void an_announced_inspection_is_announced() {
    var opened = Inspection.open(opening(EMPLOYER, InspectionForm.DIGITAL, true), CHECKLIST);

    assertThat(opened.events()).singleElement().isInstanceOf(InspectionAnnounced.class);
    assertThat(opened.inspection().opening().controlPoints()).containsExactly("5527", "5528");
  }

  @Test
  void an_unannounced_inspection_is_not_seen_by_the_party_before_it_has_begun() {
    Inspection inspection = unannounced();
    Viewer party = new Viewer("employer", false, EMPLOYER.number());

    assertThat(inspection.visibleTo(party)).isFalse();
    give(inspection, answer("5528", Outcome.IN_ORDER));

    assertThat(inspection.visibleTo(party)).isTrue();
    assertThat(inspection.visibleTo(new Viewer("other", false, PROVIDER.number()))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = InspectionForm.class,
      names = {"POSTAL", "DOCUMENT"})
  void documents_do_not_show_every_requirement_of_a_provider(InspectionForm form) {
    var byDocument = Inspection.open(opening(PROVIDER, form, true), PROVIDER_CHECKLIST);
    var onSite =
        Inspection.open(opening(PROVIDER, InspectionForm.ON_SITE, true), PROVIDER_CHECKLIST);

    assertThat(byDocument.inspection().opening().controlPoints()).containsExactly("2-3");
    assertThat(onSite.inspection().opening().controlPoints()).containsExactly("2-2", "2-3");
  }

  @Test
  void a_breach_is_told_once_until_it_is_cleared_and_then_anew() {
    Inspection inspection = announced();

    assertThat(give(inspection, answer("5528", Outcome.BREACH)))
        .containsExactly(breached(inspection, 1));
    assertThat(give(inspection, answer("5528", Outcome.IN_ORDER)))
        .containsExactly(cleared(inspection, 2));
    assertThat(give(inspection, answer("5528", Outcome.NOT_CONTROLLED))).isEmpty();
    assertThat(give(inspection, answer("5528", Outcome.BREACH)))
        .containsExactly(breached(inspection, 4));
  }

  private static ControlPointBreached breached(Inspection inspection, int sequence) {
    return new ControlPointBreached(
        inspection.opening().id(), EMPLOYER, "5528", TODAY, PROVIDER.number(), sequence);
  }

  private static ControlPointCleared cleared(Inspection inspection, int sequence) {
    return new ControlPointCleared(
        inspection.opening().id(), EMPLOYER, "5528", TODAY, PROVIDER.number(), false, sequence);
  }

  @Test
  void a_breach_told_of_is_none_when_the_inspection_is_broken_off() {
    Inspection inspection = announced();
    give(inspection, answer("5528", Outcome.BREACH));
    give(inspection, answer("5527", Outcome.IN_ORDER));

    assertThat(inspection.breakOff(new BrokenOff(TODAY, "i", "Gone."), Orders.NONE))
        .containsExactly(cleared(inspection, 3));
  }

  @Test
  void the_same_answer_again_changes_nothing() {
    Inspection inspection = announced();
    give(inspection, answer("5528", Outcome.BREACH));
    give(inspection, answer("5528", Outcome.BREACH));

    assertThat(inspection.answers()).hasSize(1);
  }

  @Test
  void a_breach_of_the_duty_to_affiliate_concerns_no_provider() {
    assertThat(give(announced(), answer("5527", Outcome.BREACH)))
        .singleElement()
        .isInstanceOfSatisfying(
            ControlPointBreached.class, breach -> assertThat(breach.provider()).isNull());
  }

  @Test
  void of_two_providers_none_is_chosen_for_the_inspector() {
    Background two = obliged(PROVIDER.number(), OrganisationNumbers.valid(3));

    assertThat(
            announced().answer(answer("5528", Outcome.BREACH), CHECKLIST, TODAY, two, Orders.NONE))
        .singleElement()
        .isInstanceOfSatisfying(
            ControlPointBreached.class, breach -> assertThat(breach.provider()).isNull());
  }

  @ParameterizedTest
  @EnumSource(value = DutyStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "OBLIGED")
  void without_the_duty_a_point_needs_the_inspectors_assessment(DutyStatus duty) {
    Background unlisted = known(duty);
    Inspection inspection = announced();

    assertThat(
            refusal(
                () ->
                    inspection.answer(
                        answer("5527", Outcome.BREACH), CHECKLIST, TODAY, unlisted, Orders.NONE)))
        .isEqualTo(new Refusal.DutyNotEstablished("5527", TODAY));
    inspection.answer(assessed("5527", Outcome.BREACH), CHECKLIST, TODAY, unlisted, Orders.NONE);

    assertThat(
            inspection.answer(
                answer("5528", Outcome.BREACH), CHECKLIST, TODAY, unlisted, Orders.NONE))
        .as("the assessment holds for the whole inspection")
        .hasSize(1);
  }

  @Test
  void not_applicable_may_be_answered_without_the_duty() {
    Inspection inspection = announced();
    inspection.answer(
        answer("5527", Outcome.NOT_APPLICABLE),
        CHECKLIST,
        TODAY,
        known(DutyStatus.NOT_LISTED),
        Orders.NONE);

    assertThat(inspection.answerTo("5527")).isPresent();
  }

  @Test
  void point_5536_needs_an_order_that_requires_assistance() {
    Inspection inspection = announced();
    Answer answer = answer("5536", Outcome.IN_ORDER);

    assertThat(refusal(() -> inspection.answer(answer, CHECKLIST, TODAY, OBLIGED, Orders.NONE)))
        .isEqualTo(new Refusal.NoOrderRequiresAssistance("5536"));
    inspection.answer(answer, CHECKLIST, TODAY, OBLIGED, new Orders(true, false));

    assertThat(inspection.answerTo("5536")).isPresent();
  }

  @Test
  void an_observation_may_be_of_today_and_not_of_tomorrow() {
    assertThat(
            refusal(
                () ->
                    announced()
                        .answer(
                            answer("5528", Outcome.BREACH),
                            CHECKLIST,
                            TODAY.minusDays(1),
                            OBLIGED,
                            Orders.NONE)))
        .isEqualTo(new Refusal.ObservedInFuture(TODAY));
  }

  @Test
  void an_observation_is_not_made_after_it_is_recorded() {
    Inspection inspection = announced();

    assertThat(refusal(() -> give(inspection, observed(NOW.plusSeconds(1)))))
        .isEqualTo(new Refusal.ObservedInFuture(TODAY));
    assertThat(give(inspection, observed(NOW))).hasSize(1);
  }

  private static Answer observed(Instant at) {
    return new Answer("5528", Outcome.BREACH, "Seen.", TODAY, at, null, null, null, null, "i", NOW);
  }

  @Test
  void an_inspection_may_have_begun_some_days_before_its_opening_and_no_more() {
    Opening opening = announced().opening();
    ObservationLimit ninety = openedOn -> openedOn.minusDays(90);
    LocalDate first = opening.openedOn().minusDays(90);
    ninety.require(opening, observed(first));

    assertThat(refusal(() -> ninety.require(opening, observed(first.minusDays(1)))))
        .isEqualTo(new Refusal.ObservedTooEarly(first));
  }

  private static Answer observed(LocalDate day) {
    return new Answer("5528", Outcome.BREACH, "Seen.", day, null, "i", NOW);
  }

  @Test
  void it_is_not_carried_out_before_what_was_observed() {
    Inspection inspection = announced();
    give(inspection, answer("5527", Outcome.IN_ORDER));

    assertThat(refusal(() -> inspection.carryOut(TODAY.minusDays(1), TODAY)))
        .isEqualTo(new Refusal.CarriedOutTooEarly(TODAY));
    inspection.carryOut(TODAY, TODAY);
    assertThat(inspection.progress().carriedOutOn()).isEqualTo(TODAY);
  }

  @Test
  void a_breach_cannot_be_corrected_away_under_an_order() {
    Inspection inspection = announced();
    give(inspection, answer("5528", Outcome.BREACH));

    assertThat(
            refusal(
                () ->
                    inspection.answer(
                        answer("5528", Outcome.IN_ORDER),
                        CHECKLIST,
                        TODAY,
                        OBLIGED,
                        new Orders(true, true))))
        .isEqualTo(new Refusal.OrderStands("5528"));
  }

  @Test
  void closing_needs_every_mandatory_point_controlled_or_not_applicable() {
    Inspection inspection = announced();
    give(inspection, answer("5527", Outcome.IN_ORDER));
    give(inspection, answer("5528", Outcome.NOT_CONTROLLED));

    assertThat(refusal(() -> carriedOut(inspection).report(report(), CHECKLIST)))
        .isEqualTo(new Refusal.MandatoryPointsUnanswered(List.of("5528")));
  }

  @Test
  void a_closed_inspection_counts_what_was_controlled_and_takes_no_more_answers() {
    Inspection inspection = announced();
    give(inspection, answer("5527", Outcome.IN_ORDER));
    give(inspection, answer("5528", Outcome.BREACH));
    give(inspection, answer("5534", Outcome.NOT_CONTROLLED));

    carriedOut(inspection).report(report(), CHECKLIST);

    assertThat(inspection.close(new Closing(TODAY, "inspector")))
        .containsExactly(new InspectionClosed(inspection.opening().id(), EMPLOYER, TODAY, 2, 1));
    assertThat(refusal(() -> give(inspection, answer("5534", Outcome.IN_ORDER))))
        .isEqualTo(new Refusal.StepNotAllowed("CLOSED", "ANSWER"));
  }

  @Test
  void closing_needs_a_report_or_the_reason_for_having_none() {
    LocalDate day = TODAY;
    assertThatThrownBy(() -> new Report(day, "inspector", null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Report(day, "inspector", "Report", "Reason", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Report report() {
    return new Report(TODAY, "inspector", "Report", null, null);
  }

  private static Inspection carriedOut(Inspection inspection) {
    inspection.carryOut(TODAY, TODAY);
    return inspection;
  }

  private static List<InspectionEvent> give(Inspection inspection, Answer answer) {
    return inspection.answer(answer, CHECKLIST, TODAY, OBLIGED, Orders.NONE);
  }

  private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
    return catchThrowableOfType(CommandRefused.class, command).refusal();
  }
}
