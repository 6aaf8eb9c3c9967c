package no.bht.supervision.inspection.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Every answer of an inspection, in the order given; the last one of a point holds. */
final class Answers {
  private final List<Answer> given;

  Answers(List<Answer> given) {
    this.given = new ArrayList<>(given);
  }

  void add(Answer answer) {
    given.add(answer);
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

  /** Whether a breach of the point was told of before; where it has a culprit, of that one. */
  boolean breachTold(String code, @Nullable OrganisationNumber culprit) {
    return given.stream()
        .filter(answer -> answer.code().equals(code) && answer.isBreach())
        .anyMatch(answer -> culprit == null || Objects.equals(answer.culprit(), culprit));
  }

  int count(Outcome... outcomes) {
    List<Outcome> wanted = List.of(outcomes);
    return (int)
        current().values().stream().filter(answer -> wanted.contains(answer.outcome())).count();
  }
}
