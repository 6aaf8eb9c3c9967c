package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointBreached;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointCleared;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionClosed;

/** Every answer of an inspection, in the order given; the last one of a point holds. */
final class Answers {
  private final List<Answer> given;

  Answers(List<Answer> given) {
    this.given = new ArrayList<>(given);
  }

  /**
   * Adds an answer.
   *
   * @param today the day of recording
   * @return what there is to tell: a breach, of whose making, and that one told of is none any more
   */
  List<InspectionEvent> add(Answer answer, Opening opening, LocalDate today) {
    Optional<Answer> breach = to(answer.code()).filter(Answer::isBreach);
    OrganisationNumber culprit = breach.map(Answer::culprit).orElse(null);
    given.add(answer);
    List<InspectionEvent> news = new ArrayList<>();
    boolean another = !Objects.equals(culprit, answer.culprit());
    if (breach.isPresent() && (!answer.isBreach() || (culprit != null && another))) {
      news.add(
          new ControlPointCleared(
              opening.id(),
              opening.party(),
              answer.code(),
              today,
              culprit,
              answer.isBreach(),
              given.size()));
    }
    if (answer.isBreach() && (breach.isEmpty() || (answer.culprit() != null && another))) {
      news.add(
          new ControlPointBreached(
              opening.id(),
              opening.party(),
              answer.code(),
              answer.observedOn(),
              answer.culprit(),
              given.size()));
    }
    return List.copyOf(news);
  }

  /** No breach told of is one any more. */
  List<InspectionEvent> clearAll(Opening opening, LocalDate today) {
    return current().values().stream()
        .filter(Answer::isBreach)
        .<InspectionEvent>map(
            breach ->
                new ControlPointCleared(
                    opening.id(),
                    opening.party(),
                    breach.code(),
                    today,
                    breach.culprit(),
                    false,
                    given.size() + 1))
        .toList();
  }

  InspectionClosed counted(Opening opening, LocalDate closedOn) {
    return new InspectionClosed(
        opening.id(),
        opening.party(),
        closedOn,
        count(Outcome.IN_ORDER, Outcome.BREACH),
        count(Outcome.BREACH));
  }

  List<Answer> all() {
    return List.copyOf(given);
  }

  Optional<Answer> to(String code) {
    return Optional.ofNullable(current().get(code));
  }

  Map<String, Answer> current() {
    Map<String, Answer> latest = new LinkedHashMap<>();
    given.forEach(answer -> latest.put(answer.code(), answer));
    return latest;
  }

  boolean dutyAssessed() {
    return given.stream().anyMatch(answer -> answer.dutyAssessment() != null);
  }

  /** Whether the point was controlled, or does not apply. */
  boolean settle(String code) {
    return to(code).filter(answer -> answer.outcome() != Outcome.NOT_CONTROLLED).isPresent();
  }

  /** Day of the latest observation. */
  Optional<LocalDate> lastObserved() {
    return given.stream().map(Answer::observedOn).max(LocalDate::compareTo);
  }

  private int count(Outcome... outcomes) {
    List<Outcome> wanted = List.of(outcomes);
    return (int)
        current().values().stream().filter(answer -> wanted.contains(answer.outcome())).count();
  }
}
