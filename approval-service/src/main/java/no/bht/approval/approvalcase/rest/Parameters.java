package no.bht.approval.approvalcase.rest;

import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.platform.http.Cursor;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Query parameters whose bad value is 400 and not, as the framework would have it, 404. */
final class Parameters {
  private Parameters() {}

  static <E extends Enum<E>> @Nullable E enumOrNull(
      Class<E> type, String name, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw invalid(name);
    }
  }

  static <E extends Enum<E>> E required(Class<E> type, String name, @Nullable String text) {
    E value = enumOrNull(type, name, text);
    if (value == null) {
      throw invalid(name);
    }
    return value;
  }

  static @Nullable ApprovalCaseId idAfter(@Nullable String after) {
    return after == null ? null : new ApprovalCaseId(uuidAfter(after));
  }

  static UUID uuidAfter(String after) {
    return Cursor.parse(after).as(UUID::fromString);
  }

  /** The number after which the list goes on; 0 from the first. */
  static int numberAfter(@Nullable String after) {
    return after == null ? 0 : Cursor.parse(after).as(Integer::parseInt);
  }

  static ProblemException invalid(String name) {
    return ProblemException.of(400, "parameter-invalid", "A parameter has no such value.")
        .withError("/" + name, "parameter-invalid");
  }
}
