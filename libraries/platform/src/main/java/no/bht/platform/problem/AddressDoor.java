package no.bht.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.bht.platform.person.IdentityNumberSearch;
import org.jspecify.annotations.Nullable;

/**
 * Addresses and keys are echoed, logged and kept for audit: one that holds a national identity
 * number gets no further, nor does what cannot be read or is too long. No answer of the door says
 * which address it belongs to.
 */
@ApplicationScoped
class AddressDoor {
  // After the request has got its correlation id, before anything else looks at it.
  private static final int FIRST = 950;
  private static final int LONGEST_ADDRESS = 16_384;
  private static final int LARGEST_HEADERS = 20_480;

  /** The parts of a second are no number of anybody. */
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{1,9}(Z|[+ -]\\d\\d:\\d\\d)?");

  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern BETWEEN_VALUES = Pattern.compile("[&=]");

  private final UnroutedProblems problems;

  AddressDoor(UnroutedProblems problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, FIRST);
  }

  private void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.uri().length() > LONGEST_ADDRESS) {
      problems.answerAtDoor(context, 414);
    } else if (isOverLimit(request)) {
      problems.answerAtDoor(context, 431);
    } else if (!isReadable(request.uri())) {
      problems.answerAtDoor(context, 400);
    } else if (holdsNumber(request)) {
      problems.answerAtDoor(
          context,
          Problems.problem(
              400,
              "national-identity-number-not-allowed",
              "A national identity number may not stand in an address or a key.",
              List.of()));
    } else {
      context.next();
    }
  }

  private static boolean isOverLimit(HttpServerRequest request) {
    int size = 0;
    for (var header : request.headers()) {
      size += header.getKey().length() + header.getValue().length();
    }
    return size > LARGEST_HEADERS;
  }

  private static boolean isReadable(String address) {
    try {
      return !new URI(address).isOpaque();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Each part is looked at by itself: what one ends with and the next begins with is no number. */
  private static boolean holdsNumber(HttpServerRequest request) {
    return Stream.of(
            parts(request.path(), SLASH),
            parts(request.query(), BETWEEN_VALUES)
                .filter(value -> !MOMENT.matcher(value).matches()),
            Stream.ofNullable(request.getHeader("Idempotency-Key")))
        .flatMap(parts -> parts)
        .anyMatch(IdentityNumberSearch::isIn);
  }

  private static Stream<String> parts(@Nullable String text, Pattern between) {
    return Stream.ofNullable(text)
        .flatMap(between::splitAsStream)
        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8));
  }
}
