package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointBreached;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionAnnounced;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionClosed;
import no.bht.supervision.inspection.domain.InspectionStep.InspectionCommand;
import org.jspecify.annotations.Nullable;

/**
 * An inspection (tilsyn) of an employer or a provider. Statute: aml. §§ 18-4 and 18-5;
 * FOR-2011-12-06-1360 § 2-5.
 *
 * <p>It is announced, or planned unseen by the party. The inspector answers the points of the
 * checklist that was in force when it was opened. An answer may be corrected until the inspection
 * is closed; every answer is kept, and a point is announced as breached at most once. It is closed
 * with a report when every mandatory point has an answer.
 */
public final class Inspection {
  private final Opening opening;
  private final List<Answer> answers;
  private final long version;
  private InspectionState state;
  private @Nullable Closing closing;

  /**
   * What is settled when an inspection is opened.
   *
   * @param controlPoints codes chosen, the mandatory ones of the form among them
   */
  public record Opening(
      InspectionId id,
      Party party,
      InspectionForm form,
      boolean announced,
      List<String> controlPoints,
      String checklistVersion,
      LocalDate openedOn,
      String inspector) {
    public Opening {
      controlPoints = List.copyOf(controlPoints);
    }
  }

  /** An inspection as it was saved. */
  public Inspection(
      Opening opening,
      InspectionState state,
      List<Answer> answers,
      @Nullable Closing closing,
      long version) {
    this.opening = opening;
    this.state = state;
    this.answers = new ArrayList<>(answers);
    this.closing = closing;
    this.version = version;
  }

  /**
   * Opens an inspection; the mandatory points of the form are added to those chosen.
   *
   * @throws CommandRefused if a code is not in the checklist
   */
  public static Opened open(Opening asked, Checklist checklist) {
    asked.controlPoints().forEach(checklist::point);
    Set<String> codes = new LinkedHashSet<>(checklist.mandatory(asked.form()));
    codes.addAll(asked.controlPoints());
    InspectionState state =
        InspectionStep.after(
            null, asked.announced() ? InspectionCommand.ANNOUNCE : InspectionCommand.PLAN);
    Opening opening =
        new Opening(
            asked.id(),
            asked.party(),
            asked.form(),
            asked.announced(),
            List.copyOf(codes),
            checklist.version(),
            asked.openedOn(),
            asked.inspector());
    Inspection inspection = new Inspection(opening, state, List.of(), null, 0);
    return new Opened(inspection, inspection.announcement());
  }

  /** A new inspection and what there is to tell. */
  public record Opened(Inspection inspection, List<InspectionEvent> events) {}

  private List<InspectionEvent> announcement() {
    return opening.announced()
        ? List.of(
            new InspectionAnnounced(
                opening.id(), opening.party(), opening.form(), opening.openedOn()))
        : List.of();
  }

  /**
   * Records an answer or a correction. The same answer again changes nothing.
   *
   * @param today the day of recording, Europe/Oslo
   * @param background what was known of the party on the day observed
   * @return the breach, the first time the point is found in breach
   * @throws CommandRefused if the inspection is closed, the point does not apply, the day lies
   *     ahead, the provider is not one of the employer's, or an order rests on the breach corrected
   */
  public List<InspectionEvent> answer(
      Answer answer,
      Checklist checklist,
      LocalDate today,
      Background background,
      OrdersOnParty orders) {
    InspectionState next = InspectionStep.after(state, InspectionCommand.ANSWER);
    ControlPoint point = checklist.point(answer.code());
    Answer settled = withProvider(answer, point, background);
    Optional<Answer> earlier = answerTo(answer.code());
    if (earlier.filter(settled::saysTheSameAs).isPresent()) {
      return List.of();
    }
    refuseIf(
        settled.observedOn().isAfter(today), new Refusal.ObservedInFuture(settled.observedOn()));
    if (settled.outcome().controlled()) {
      requireApplicable(point, settled, background, orders);
    }
    boolean correctsBreach =
        settled.outcome() != Outcome.BREACH
            && earlier.filter(it -> it.outcome() == Outcome.BREACH).isPresent();
    refuseIf(
        correctsBreach && orders.standingOn(opening.id(), point.code()),
        new Refusal.OrderStands(point.code()));
    boolean first = settled.outcome() == Outcome.BREACH && !everBreached(point.code());
    answers.add(settled);
    state = next;
    return first ? List.of(breach(settled)) : List.of();
  }

  private static void refuseIf(boolean refused, Refusal refusal) {
    if (refused) {
      throw new CommandRefused(refusal);
    }
  }

  private void requireApplicable(
      ControlPoint point, Answer answer, Background background, OrdersOnParty orders) {
    boolean duty = background.duty().obliged() || answer.dutyAssessment() != null || dutyAssessed();
    refuseIf(
        point.applicability().needsDuty() && !duty,
        new Refusal.DutyNotEstablished(point.code(), answer.observedOn()));
    refuseIf(
        point.applicability().needsOrder()
            && !orders.requiringAssistance(opening.party(), opening.id()),
        new Refusal.NoOrderRequiresAssistance(point.code()));
  }

  private boolean dutyAssessed() {
    return answers.stream().anyMatch(answer -> answer.dutyAssessment() != null);
  }

  private boolean everBreached(String code) {
    return answers.stream()
        .anyMatch(answer -> answer.code().equals(code) && answer.outcome() == Outcome.BREACH);
  }

  /**
   * The inspected provider; else the one named, or the only one, if the point concerns its work.
   */
  private Answer withProvider(Answer answer, ControlPoint point, Background background) {
    return new Answer(
        answer.code(),
        answer.outcome(),
        answer.facts(),
        answer.observedOn(),
        providerOf(answer, point, background),
        answer.dutyAssessment(),
        answer.answeredBy(),
        answer.answeredAt());
  }

  private @Nullable OrganisationNumber providerOf(
      Answer answer, ControlPoint point, Background background) {
    return switch (opening.party().kind()) {
      case PROVIDER -> opening.party().number();
      case EMPLOYER -> {
        Set<OrganisationNumber> providers =
            background.affiliations().stream()
                .map(Background.Affiliation::provider)
                .collect(Collectors.toSet());
        OrganisationNumber named = answer.provider();
        refuseIf(
            named != null && !providers.contains(named),
            new Refusal.ProviderNotAffiliated(answer.observedOn()));
        boolean only = point.concernsProvider() && providers.size() == 1;
        yield named != null || !only ? named : providers.iterator().next();
      }
    };
  }

  private ControlPointBreached breach(Answer answer) {
    return new ControlPointBreached(
        opening.id(), opening.party(), answer.code(), answer.observedOn(), answer.provider());
  }

  /**
   * Closes the inspection. Statute: aml. § 18-4 third paragraph.
   *
   * @throws CommandRefused if a mandatory point has no answer, or nothing was answered
   */
  public List<InspectionEvent> close(Closing how, Checklist checklist) {
    InspectionState next = InspectionStep.after(state, InspectionCommand.CLOSE);
    List<String> missing =
        checklist.mandatory(opening.form()).stream()
            .filter(code -> answerTo(code).filter(Inspection::counts).isEmpty())
            .toList();
    refuseIf(!missing.isEmpty(), new Refusal.MandatoryPointsUnanswered(missing));
    closing = how;
    state = next;
    List<Outcome> outcomes = current().values().stream().map(Answer::outcome).toList();
    return List.of(
        new InspectionClosed(
            opening.id(),
            opening.party(),
            how.closedOn(),
            (int) outcomes.stream().filter(Outcome::controlled).count(),
            (int) outcomes.stream().filter(outcome -> outcome == Outcome.BREACH).count()));
  }

  private static boolean counts(Answer answer) {
    return answer.outcome() != Outcome.NOT_CONTROLLED;
  }

  /** Whether {@code viewer} may see it: an inspector, or the party once it may know. */
  public boolean visibleTo(Viewer viewer) {
    return viewer.officer() || (viewer.actsFor(opening.party()) && state.visibleToParty());
  }

  /** The answer that holds for {@code code}: the latest. */
  public Optional<Answer> answerTo(String code) {
    return Optional.ofNullable(current().get(code));
  }

  /** The answer that holds, by code. */
  public Map<String, Answer> current() {
    Map<String, Answer> latest = new LinkedHashMap<>();
    answers.forEach(answer -> latest.put(answer.code(), answer));
    return latest;
  }

  /** Every answer given, in the order given. */
  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  public Opening opening() {
    return opening;
  }

  public InspectionState state() {
    return state;
  }

  /** How it was closed; empty until then. */
  public Optional<Closing> closing() {
    return Optional.ofNullable(closing);
  }

  /** Counts the changes saved so far. */
  public long version() {
    return version;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Inspection that && opening.id().equals(that.opening.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(opening.id());
  }
}
