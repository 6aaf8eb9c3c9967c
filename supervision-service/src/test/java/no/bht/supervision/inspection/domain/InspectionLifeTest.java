package no.bht.supervision.inspection.domain;

import static no.bht.supervision.fixture.InspectionFixture.CHECKLIST;
import static no.bht.supervision.fixture.InspectionFixture.EMPLOYER;
import static no.bht.supervision.fixture.InspectionFixture.NOW;
import static no.bht.supervision.fixture.InspectionFixture.PROVIDER;
import static no.bht.supervision.fixture.InspectionFixture.PROVIDER_CHECKLIST;
import static no.bht.supervision.fixture.InspectionFixture.TODAY;
import static no.bht.supervision.fixture.InspectionFixture.announced;
import static no.bht.supervision.fixture.InspectionFixture.answer;
import static no.bht.supervision.fixture.InspectionFixture.obliged;
import static no.bht.supervision.fixture.InspectionFixture.opening;
import static no.bht.supervision.fixture.InspectionFixture.unannounced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.fixture.InspectionFixture.Orders;
import no.bht.supervision.inspection.domain.Background.Duty;
import no.bht.supervision.inspection.domain.Background.DutyStatus;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointBreached;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointCleared;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionLifeTest {
  private static final Background OBLIGED = obliged(PROVIDER.number());
  private static final Viewer PARTY = new Viewer("employer", false, EMPLOYER.number());

  @Test
  void from_plan_to_closing() {
    Inspection inspection = unannounced();
    assertThat(inspection.announce(TODAY)).hasSize(1);
    inspection.begin(TODAY);
    give(inspection, answer("5527", Outcome.IN_ORDER));
    give(inspection, answer("5528", Outcome.BREACH));
    inspection.carryOut(TODAY, TODAY);
    give(inspection, answer("5534", Outcome.NOT_CONTROLLED));
    inspection.report(new Report(TODAY, "i", "Report", null, null), CHECKLIST);
    inspection.close(new Closing(TODAY, "i"));

    assertThat(inspection.state()).isEqualTo(InspectionState.CLOSED);
    assertThat(inspection.progress().announcedOn()).isEqualTo(TODAY);
    assertThat(inspection.progress().begunOn()).isEqualTo(TODAY);
    assertThat(inspection.opening().announced()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(InspectionState.class)
  void every_command_does_what_the_table_says_in_every_state(InspectionState state) {
    attempt(state, InspectionCommand.ANNOUNCE, it -> it.announce(TODAY));
    attempt(state, InspectionCommand.BEGIN, it -> it.begin(TODAY));
    attempt(state, InspectionCommand.DEMAND_DOCUMENTS, it -> it.demandDocuments(TODAY));
    attempt(
        state, InspectionCommand.ANSWER, it -> give(it, answer("5528", Outcome.NOT_CONTROLLED)));
    attempt(state, InspectionCommand.CARRY_OUT, it -> it.carryOut(TODAY, TODAY));
    attempt(
        state,
        InspectionCommand.REPORT,
        it -> it.report(new Report(TODAY, "i", "Report", null, null), CHECKLIST));
    attempt(
        state,
        InspectionCommand.BREAK_OFF,
        it -> it.breakOff(new BrokenOff(TODAY, "i", "Gone."), Orders.NONE));
  }

  private static void attempt(
      InspectionState from, InspectionCommand command, Consumer<Inspection> what) {
    Inspection inspection = in(from);
    InspectionState.TABLE
        .after(from, command)
        .ifPresentOrElse(
            to -> {
              what.accept(inspection);
              assertThat(inspection.state()).as("%s %s", from, command).isEqualTo(to);
            },
            () -> {
              assertThat(refusal(() -> what.accept(inspection)))
                  .as("%s %s", from, command)
                  .isEqualTo(new Refusal.StepNotAllowed(from.name(), command.name()));
              assertThat(inspection.state()).isEqualTo(from);
            });
  }

  /** In a state, with every mandatory point answered. */
  private static Inspection in(InspectionState state) {
    Inspection full = announced();
    give(full, answer("5527", Outcome.IN_ORDER));
    give(full, answer("5528", Outcome.IN_ORDER));
    return new Inspection(full.opening(), state, full.answers(), Progress.NONE, 0);
  }

  @Test
  void closing_without_a_report_says_so() {
    assertThat(refusal(() -> in(InspectionState.CARRIED_OUT).close(new Closing(TODAY, "i"))))
        .isEqualTo(new Refusal.ReportMissing());
    assertThat(refusal(() -> in(InspectionState.PLANNED).close(new Closing(TODAY, "i"))))
        .isEqualTo(new Refusal.StepNotAllowed("PLANNED", "CLOSE"));
  }

  @Test
  void nothing_is_carried_out_without_an_answer_or_ahead_of_today() {
    Inspection inspection = announced();
    inspection.begin(TODAY);

    assertThat(refusal(() -> inspection.carryOut(TODAY, TODAY)))
        .isInstanceOf(Refusal.MandatoryPointsUnanswered.class);
    give(inspection, answer("5528", Outcome.IN_ORDER));
    assertThat(refusal(() -> inspection.carryOut(TODAY.plusDays(1), TODAY)))
        .isEqualTo(new Refusal.ObservedInFuture(TODAY.plusDays(1)));
    inspection.carryOut(TODAY, TODAY);
    assertThat(inspection.state()).isEqualTo(InspectionState.CARRIED_OUT);
  }

  @Test
  void one_broken_off_unseen_stays_unseen_and_one_begun_stays_seen() {
    Inspection unseen = unannounced();
    unseen.breakOff(new BrokenOff(TODAY, "i", "Gone."), Orders.NONE);
    Inspection begun = unannounced();
    begun.begin(TODAY);
    begun.breakOff(new BrokenOff(TODAY, "i", "Gone."), Orders.NONE);

    assertThat(unseen.visibleTo(PARTY)).isFalse();
    assertThat(begun.visibleTo(PARTY)).isTrue();
  }

  @Test
  void an_order_keeps_its_inspection_from_being_broken_off() {
    Inspection inspection = announced();
    give(inspection, answer("5528", Outcome.BREACH));

    assertThat(
            refusal(
                () ->
                    inspection.breakOff(
                        new BrokenOff(TODAY, "i", "Gone."), new Orders(true, true))))
        .isEqualTo(new Refusal.OrderStands("5528"));
  }

  @Test
  void a_demand_begins_an_inspection_that_is_not_announced() {
    Inspection secret = unannounced();
    secret.requireDemandsTaken();
    assertThat(secret.visibleTo(PARTY)).as("others asked tell the party nothing").isFalse();
    secret.demandDocuments(TODAY);
    Inspection told = announced();
    told.demandDocuments(TODAY);

    assertThat(secret.state()).isEqualTo(InspectionState.UNDER_WAY);
    assertThat(told.state()).isEqualTo(InspectionState.ANNOUNCED);
  }

  @Test
  void it_may_be_given_to_another_and_planned_anew_but_not_for_yesterday() {
    Inspection inspection = announced();
    inspection.plan("another", "MIDT", TODAY, TODAY);

    assertThat(inspection.opening().inspector()).isEqualTo("another");
    assertThat(refusal(() -> inspection.plan("i", null, TODAY.minusDays(1), TODAY)))
        .isEqualTo(new Refusal.PlannedInPast(TODAY.minusDays(1)));
    inspection.plan("third", null, TODAY, TODAY.plusDays(3));
    assertThat(inspection.opening().purpose().plannedFor())
        .as("a day that stands may have passed")
        .isEqualTo(TODAY);
  }

  @Test
  void who_was_met_may_be_said_until_the_end() {
    Inspection inspection = in(InspectionState.REPORTED);
    List<Attendance> people =
        List.of(
            new Attendance(
                Attendance.Participant.EMPLOYER, true, false, "Interviews of employees.", null));
    inspection.met(people);

    assertThat(inspection.progress().attendance()).isEqualTo(people);
    assertThat(refusal(() -> in(InspectionState.CLOSED).met(people)))
        .isInstanceOf(Refusal.StepNotAllowed.class);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, true", "2026-01-01, false"})
  void point_5534_waits_for_a_year_to_report_on(LocalDate since, boolean applies) {
    Background background =
        new Background(
            TODAY,
            new Duty(DutyStatus.OBLIGED, since, null, null, null, null, null),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of());
    Inspection inspection = announced();
    Answer breach = answer("5534", Outcome.BREACH);

    if (applies) {
      assertThat(inspection.answer(breach, CHECKLIST, TODAY, background, Orders.NONE)).hasSize(1);
    } else {
      assertThat(
              refusal(() -> inspection.answer(breach, CHECKLIST, TODAY, background, Orders.NONE)))
          .isEqualTo(new Refusal.ReportYearNotOver("5534", TODAY));
    }
  }

  @Test
  void a_breach_is_told_of_the_provider_only_when_its_work_was_the_cause() {
    assertThat(give(announced(), caused("5528", false, null)))
        .singleElement()
        .isInstanceOfSatisfying(
            ControlPointBreached.class, it -> assertThat(it.provider()).isNull());
    assertThat(give(announced(), caused("5527", true, PROVIDER.number())))
        .singleElement()
        .isInstanceOfSatisfying(
            ControlPointBreached.class,
            it -> assertThat(it.provider()).isEqualTo(PROVIDER.number()));
    assertThat(refusal(() -> give(announced(), caused("5527", true, null))))
        .isEqualTo(new Refusal.CauseWithoutProvider());
  }

  @Test
  void a_breach_is_told_anew_when_a_provider_is_the_cause_and_cleared_when_it_is_not() {
    Inspection inspection = announced();

    assertThat(give(inspection, caused("5528", false, null))).hasSize(1);
    assertThat(give(inspection, caused("5528", true, null))).hasSize(1);
    assertThat(give(inspection, caused("5528", false, null)))
        .containsExactly(
            new ControlPointCleared(
                inspection.opening().id(), EMPLOYER, "5528", TODAY, PROVIDER.number(), true, 3));
    assertThat(give(inspection, caused("5528", true, null))).hasSize(1);
  }

  @Test
  void another_provider_as_the_cause_clears_the_one_and_tells_of_the_other() {
    OrganisationNumber other = OrganisationNumbers.valid(3);
    Background two = obliged(PROVIDER.number(), other);
    Inspection inspection = announced();
    inspection.answer(caused("5528", true, PROVIDER.number()), CHECKLIST, TODAY, two, Orders.NONE);

    assertThat(inspection.answer(caused("5528", true, other), CHECKLIST, TODAY, two, Orders.NONE))
        .containsExactly(
            new ControlPointCleared(
                inspection.opening().id(), EMPLOYER, "5528", TODAY, PROVIDER.number(), true, 2),
            new ControlPointBreached(inspection.opening().id(), EMPLOYER, "5528", TODAY, other, 2));
  }

  @Test
  void only_a_breach_is_coded() {
    Inspection inspection = announced();
    Answer breach = coded(Outcome.BREACH);
    give(inspection, breach);

    assertThat(inspection.answerTo("5528").orElseThrow().coded())
        .isEqualTo(FindingCode.DIGITAL_WHERE_PRESENCE_NEEDED);
    assertThat(refusal(() -> give(announced(), coded(Outcome.IN_ORDER))))
        .isEqualTo(new Refusal.CodedWithoutBreach());
  }

  @Test
  void documents_cannot_show_every_requirement_of_a_provider() {
    Opening asked = opening(PROVIDER, InspectionForm.DOCUMENT, true);
    Opening all =
        new Opening(
            asked.id(),
            asked.party(),
            asked.form(),
            true,
            List.of("2-2"),
            "asked",
            TODAY,
            "i",
            Purpose.UNSTATED,
            PartyFacts.UNKNOWN);

    assertThat(refusal(() -> Inspection.open(all, PROVIDER_CHECKLIST)))
        .isEqualTo(new Refusal.PointNotOfForm("2-2"));
    Inspection byDocument = Inspection.open(asked, PROVIDER_CHECKLIST).inspection();
    assertThat(
            refusal(
                () ->
                    byDocument.answer(
                        answer("2-2", Outcome.BREACH),
                        PROVIDER_CHECKLIST,
                        TODAY,
                        OBLIGED,
                        Orders.NONE)))
        .isEqualTo(new Refusal.PointNotOfForm("2-2"));
  }

  private static Answer caused(String code, boolean caused, OrganisationNumber provider) {
    return new Answer(
        code, Outcome.BREACH, "Seen.", TODAY, null, provider, caused, null, null, "i", NOW);
  }

  private static Answer coded(Outcome outcome) {
    return new Answer(
        "5528",
        outcome,
        "By video only.",
        TODAY,
        null,
        null,
        null,
        FindingCode.DIGITAL_WHERE_PRESENCE_NEEDED,
        null,
        "i",
        NOW);
  }

  private static List<InspectionEvent> give(Inspection inspection, Answer answer) {
    return inspection.answer(answer, CHECKLIST, TODAY, OBLIGED, Orders.NONE);
  }

  private static Refusal refusal(ThrowingCallable command) {
    return catchThrowableOfType(CommandRefused.class, command).refusal();
  }
}
