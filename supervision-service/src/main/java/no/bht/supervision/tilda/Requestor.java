package no.bht.supervision.tilda;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.bht.platform.problem.ProblemException;

/** In whose name a call is made, as the query says it. */
public class Requestor {
  /** Stands in the receiver's list for an authority that has no number there. */
  static final String PLACEHOLDER = "111111111";

  @QueryParam("requestor")
  List<String> plain = List.of();

  /** As the receiver's own description writes it. */
  @QueryParam("requestor ")
  List<String> withSpace = List.of();

  /** The organisation number; none if nothing is said, or another form, or more than one. */
  Optional<String> number() {
    return Optional.of(said())
        .filter(said -> said.size() == 1)
        .map(List::getFirst)
        .filter(number -> number.matches("[0-9]{9}"));
  }

  /** The answer where there is no number. */
  ProblemException fault() {
    String code = said().isEmpty() ? "requestor-missing" : "value-invalid";
    return ProblemException.of(400, code, "The organisation number of the one who asks.")
        .withError("/requestor", code);
  }

  private List<String> said() {
    return Stream.concat(plain.stream(), withSpace.stream())
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .distinct()
        .toList();
  }
}
