package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionAnnounced;
import org.jspecify.annotations.Nullable;

/**
 * An inspection (tilsyn) of an employer or a provider. Statute: aml. §§ 18-4 and 18-5;
 * FOR-2011-12-06-1360 § 2-5.
 *
 * <p>It is planned unseen by the party, and announced unless that would defeat its purpose. The
 * inspector answers the points of the checklist that was in force when it was opened. An answer may
 * be corrected until the report; every answer is kept. Once carried out and every mandatory point
 * answered, the party gets its report, and it is closed. Until it is carried out it may be broken
 * off.
 */
public final class Inspection {
  private final Answers answers;
  private final long version;
  private Opening opening;
  private InspectionState state;
  private Progress progress;

  /** An inspection as it was saved. */
  public Inspection(
      Opening opening,
      InspectionState state,
      List<Answer> answers,
      Progress progress,
      long version) {
    this.opening = opening;
    this.state = state;
    this.answers = new Answers(answers);
    this.progress = progress;
    this.version = version;
  }

  /**
   * Opens an inspection; the mandatory points of the form are added to those chosen.
   *
   * @throws CommandRefused if a code is not in the checklist
   */
  public static Opened open(Opening asked, Checklist checklist) {
    asked.controlPoints().forEach(code -> checklist.point(code, asked.form()));
    Set<String> codes = new LinkedHashSet<>(checklist.mandatory(asked.form()));
    codes.addAll(asked.controlPoints());
    Inspection inspection =
        new Inspection(
            asked.with(false, List.copyOf(codes), checklist.version()),
            InspectionState.PLANNED,
            List.of(),
            Progress.NONE,
            0);
    return new Opened(
        inspection, asked.announced() ? inspection.announce(asked.openedOn()) : List.of());
  }

  /** A new inspection and what there is to tell. */
  public record Opened(Inspection inspection, List<InspectionEvent> events) {}

  /** Tells the party (varsel om tilsyn). */
  public List<InspectionEvent> announce(LocalDate today) {
    state = InspectionState.after(state, InspectionCommand.ANNOUNCE);
    opening = opening.with(true, opening.controlPoints(), opening.checklistVersion());
    progress = progress.announced(today);
    return List.of(new InspectionAnnounced(opening.id(), opening.party(), opening.form(), today));
  }

  /** The inspector begins: on site, or with the documents at hand. */
  public void begin(LocalDate today) {
    take(InspectionCommand.BEGIN, today);
  }

  /** Documents are demanded; of an inspection not announced, that is its beginning. */
  public void demandDocuments(LocalDate today) {
    take(InspectionCommand.DEMAND_DOCUMENTS, today);
  }

  /**
   * Demands on others do not show that the party is inspected, and change nothing.
   *
   * @throws CommandRefused if it is too late for them
   */
  public void requireDemandsTaken() {
    InspectionState.after(state, InspectionCommand.DEMAND_DOCUMENTS);
  }

  /**
   * @throws CommandRefused if it has ended
   */
  public void requireEvidenceTaken() {
    requireNotEnded("KEEP_DOCUMENT");
  }

  /**
   * @throws CommandRefused if it has ended, and nothing more is waited for
   */
  public void requireDemandsFollowed() {
    requireNotEnded("FIND_INCOMPLETE");
  }

  /**
   * @throws CommandRefused while the party may not know of it
   */
  public void requireKnown(String command) {
    CommandRefused.when(!progress.isKnown(), new Refusal.StepNotAllowed(state.name(), command));
  }

  private void requireNotEnded(String command) {
    CommandRefused.when(
        state == InspectionState.CLOSED || state == InspectionState.BROKEN_OFF,
        new Refusal.StepNotAllowed(state.name(), command));
  }

  private void take(InspectionCommand command, LocalDate today) {
    state = InspectionState.after(state, command);
    if (state == InspectionState.UNDER_WAY) {
      progress = progress.begun(today);
    }
  }

  /**
   * Records an answer or a correction. The same answer again changes nothing.
   *
   * @param today the day of recording, Europe/Oslo
   * @param background what was known of the party on the day observed
   * @return the breach, when the point is found in breach or another provider was the cause; and
   *     that one told of before is none any more
   * @throws CommandRefused if the report is given, the point does not apply, the day lies ahead,
   *     the provider is not one of the employer's, or a reaction rests on the breach corrected
   */
  public List<InspectionEvent> answer(
      Answer answer,
      Checklist checklist,
      LocalDate today,
      Background background,
      OrdersOnParty orders) {
    InspectionState.after(state, InspectionCommand.ANSWER);
    AnswerRules rules =
        new AnswerRules(
            opening,
            checklist.point(answer.code(), opening.form()),
            background,
            answers.dutyAssessed());
    Answer settled = rules.settled(answer);
    if (answerTo(answer.code()).filter(settled::saysTheSameAs).isPresent()) {
      return List.of();
    }
    rules.require(settled, today, orders);
    if (!settled.isBreach()) {
      requireNothingRestsOn(settled.code(), orders);
    }
    take(InspectionCommand.ANSWER, today);
    return answers.add(settled, opening, today);
  }

  private void requireNothingRestsOn(String code, OrdersOnParty orders) {
    CommandRefused.when(
        answerTo(code).filter(Answer::isBreach).isPresent()
            && orders.standingOn(opening.id(), code),
        new Refusal.OrderStands(code));
  }

  /**
   * Plans it anew, or gives it to another inspector.
   *
   * @throws CommandRefused if it has ended, or the day lies behind
   */
  public void plan(
      String inspector, @Nullable String unit, @Nullable LocalDate day, LocalDate today) {
    requireNotEnded("PLAN");
    Purpose purpose = opening.purpose();
    if (day != null && !day.equals(purpose.plannedFor())) {
      CommandRefused.when(day.isBefore(today), new Refusal.PlannedInPast(day));
    }
    opening = opening.plannedAs(inspector, purpose.planned(unit, day));
  }

  /** Who was contacted, present and excluded; what is said later stands for all said before. */
  public void met(List<Attendance> people) {
    requireNotEnded("RECORD_ATTENDANCE");
    progress = progress.met(people);
  }

  /**
   * It was carried out (gjennomført).
   *
   * @throws CommandRefused if nothing is answered, or the day lies ahead or before what was
   *     observed
   */
  public void carryOut(LocalDate day, LocalDate today) {
    InspectionState next = InspectionState.after(state, InspectionCommand.CARRY_OUT);
    CommandRefused.when(day.isAfter(today), new Refusal.ObservedInFuture(day));
    LocalDate last =
        answers
            .lastObserved()
            .orElseThrow(
                () ->
                    new CommandRefused(
                        new Refusal.MandatoryPointsUnanswered(opening.controlPoints())));
    CommandRefused.when(day.isBefore(last), new Refusal.CarriedOutTooEarly(last));
    progress = progress.carriedOut(day);
    state = next;
  }

  /**
   * Gives the report. Statute: aml. § 18-4 third paragraph.
   *
   * @throws CommandRefused if a mandatory point has no answer
   */
  public void report(Report how, Checklist checklist) {
    InspectionState next = InspectionState.after(state, InspectionCommand.REPORT);
    List<String> missing =
        checklist.mandatory(opening.form()).stream().filter(code -> !answers.settle(code)).toList();
    CommandRefused.when(!missing.isEmpty(), new Refusal.MandatoryPointsUnanswered(missing));
    progress = progress.reported(how);
    state = next;
  }

  /**
   * Closes the inspection, which has its report.
   *
   * @throws CommandRefused if it has none
   */
  public List<InspectionEvent> close(Closing how) {
    CommandRefused.when(
        state == InspectionState.UNDER_WAY || state == InspectionState.CARRIED_OUT,
        new Refusal.ReportMissing());
    state = InspectionState.after(state, InspectionCommand.CLOSE);
    progress = progress.closed(how);
    return List.of(answers.counted(opening, how.closedOn()));
  }

  /**
   * Ends it before it was carried out; a breach told of is none, as there is no report.
   *
   * @throws CommandRefused if a reaction rests on a breach found in it
   */
  public List<InspectionEvent> breakOff(BrokenOff how, OrdersOnParty orders) {
    InspectionState next = InspectionState.after(state, InspectionCommand.BREAK_OFF);
    current().keySet().forEach(code -> requireNothingRestsOn(code, orders));
    progress = progress.brokenOff(how);
    state = next;
    return answers.clearAll(opening, how.on());
  }

  /** Whether {@code viewer} may see it: an inspector, or the party once it may know. */
  public boolean visibleTo(Viewer viewer) {
    return viewer.officer() || (viewer.actsFor(opening.party()) && progress.isKnown());
  }

  /** The answer that holds for {@code code}: the latest. */
  public Optional<Answer> answerTo(String code) {
    return answers.to(code);
  }

  /** Day of the latest observation. */
  public Optional<LocalDate> lastObserved() {
    return answers.lastObserved();
  }

  /** The answer that holds, by code. */
  public Map<String, Answer> current() {
    return answers.current();
  }

  /**
   * The breach of a point, for a decision to rest on.
   *
   * @throws CommandRefused if the point does not stand in breach, or the inspection was broken off
   */
  public Answer standingBreach(String code) {
    CommandRefused.when(
        state == InspectionState.BROKEN_OFF,
        new Refusal.StepNotAllowed(state.name(), "DECIDE_ON_BREACH"));
    return answerTo(code)
        .filter(Answer::isBreach)
        .orElseThrow(() -> new CommandRefused(new Refusal.NoBreachFound(code)));
  }

  /** Every answer given, in the order given. */
  public List<Answer> answers() {
    return answers.all();
  }

  public Opening opening() {
    return opening;
  }

  public InspectionState state() {
    return state;
  }

  /** How far it has come. */
  public Progress progress() {
    return progress;
  }

  /** How it was closed; empty until then. */
  public Optional<Closing> closing() {
    return Optional.ofNullable(progress.closing());
  }

  /** Counts the changes saved so far. */
  public long version() {
    return version;
  }
}
