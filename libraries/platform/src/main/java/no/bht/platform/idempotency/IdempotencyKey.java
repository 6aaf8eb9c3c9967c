package no.bht.platform.idempotency;

import java.util.regex.Pattern;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The key of one command of one consumer.
 *
 * @param consumer the organisation, or the person where there is none: keys of two never meet
 * @param value 1 to 255 letters, digits and hyphens
 */
public record IdempotencyKey(String consumer, String value) {

  public static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,255}");

  /**
   * @throws ProblemException 400 when the header is missing or of another form
   */
  public static IdempotencyKey of(String consumer, @Nullable String header) {
    if (header == null || header.isBlank()) {
      throw ProblemException.of(
              400, "idempotency-key-missing", "This command needs the header Idempotency-Key.")
          .withError("/Idempotency-Key", "required");
    }
    if (!FORM.matcher(header).matches()) {
      throw ProblemException.of(
              400,
              "idempotency-key-invalid",
              "Idempotency-Key is 1 to 255 letters, digits and hyphens.")
          .withError("/Idempotency-Key", "pattern");
    }
    return new IdempotencyKey(consumer, header);
  }
}
