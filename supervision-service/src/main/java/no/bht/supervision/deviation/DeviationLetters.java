package no.bht.supervision.deviation;

import java.time.LocalDate;
import java.util.Map;
import no.bht.casework.domain.Letter;
import org.jspecify.annotations.Nullable;

/** What the provider reads. */
final class DeviationLetters {
  private DeviationLetters() {}

  static Letter concern(LocalDate observedOn, @Nullable String message) {
    return Letter.byTemplate(
        "PREVENTION_CONCERN",
        Map.of("observedOn", observedOn, "message", message == null ? "" : message));
  }

  static Letter guidance(DeviationTopic topic, String guidance) {
    return Letter.byTemplate("GUIDANCE", Map.of("statute", topic.statute(), "guidance", guidance));
  }
}
