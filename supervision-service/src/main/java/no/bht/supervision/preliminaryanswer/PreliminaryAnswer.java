package no.bht.supervision.preliminaryanswer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A preliminary answer that was sent.
 *
 * @param expectedOn the day the party may expect the decision by; {@code null} if none can be said
 * @param letterId the letter in the archive, the proof of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreliminaryAnswer(
    UUID appealId,
    String reason,
    @Nullable LocalDate expectedOn,
    Instant answeredAt,
    UUID letterId) {
  @Override
  public String toString() {
    return "PreliminaryAnswer[" + appealId + "]";
  }
}
