package no.bht.supervision.order.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.bht.casework.body.ReasonsBody;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.http.Near;
import no.bht.supervision.order.domain.Condition;
import no.bht.supervision.order.domain.Deadline;
import no.bht.supervision.order.domain.Order;
import org.jspecify.annotations.Nullable;

/**
 * @param danger imminent danger: to be complied with at once; then there is no deadline
 * @param withCoerciveFine whether the fine notified on the order is set in it
 */
record DecideOrderRequest(
    @Nullable LocalDate deadline,
    @Size(min = 1, max = 10_000) @FreeText @Nullable String danger,
    @Size(max = 20) @Nullable List<@NotNull @Valid ConditionBody> conditions,
    @Nullable Boolean withCoerciveFine,
    @NotNull @Valid ReasonsBody reasons) {

  /** A condition attached. */
  record ConditionBody(@Said @FreeText String text, @Nullable LocalDate deadline) {
    Condition toDomain(String pointer) {
      return new Condition(text, Near.orNull(deadline, pointer));
    }
  }

  Order.Terms terms() {
    return new Order.Terms(
        asked(), conditions == null ? List.of() : conditions(conditions), reasons.toDomain());
  }

  private static List<Condition> conditions(List<ConditionBody> conditions) {
    return IntStream.range(0, conditions.size())
        .mapToObj(i -> conditions.get(i).toDomain("/conditions/" + i + "/deadline"))
        .toList();
  }

  boolean withFine() {
    return Boolean.TRUE.equals(withCoerciveFine);
  }

  private Deadline.Asked asked() {
    if (deadline != null && danger == null) {
      return new Deadline.Asked.By(Near.day(deadline, "/deadline"));
    }
    if (deadline == null && danger != null && !danger.isBlank()) {
      return new Deadline.Asked.Immediately(danger.strip());
    }
    throw ProblemException.of(
            400,
            "validation-failed",
            "An order has a deadline, or the danger for which it is to be complied with at once.")
        .withError("/deadline", "required");
  }
}
