package no.bht.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457).
 *
 * @param type {@code urn:bht:problem:<code>}
 * @param status the HTTP status
 * @param detail for a person; never the text of an exception
 * @param instance path of the request
 * @param code stable, documented, in kebab-case
 * @param errors the faults of the input, if any
 * @param traceId the correlation id, also found in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    @Nullable URI instance,
    String code,
    List<FieldError> errors,
    String traceId) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  Problem at(URI path) {
    return new Problem(type, title, status, detail, path, code, errors, traceId);
  }
}
