package no.bht.acceptance.demonstration.data;

import java.util.List;
import java.util.OptionalInt;

/** What the register tells of a unit's employees (antall ansatte): three states. */
public sealed interface Employees {

  /** Five or more, printed. */
  record Exact(int count) implements Employees {}

  /** A number is registered, but it lies below five and is not printed. */
  record Hidden() implements Employees {}

  /** No number is registered; that does not mean none. */
  record NotRegistered() implements Employees {}

  /** A known number; printed as the register prints it. */
  static Employees of(int count) {
    return count >= 5 ? new Exact(count) : new Hidden();
  }

  /** What is known of a main unit whose sub-units have these. */
  static Employees together(List<Employees> parts) {
    if (parts.stream().allMatch(NotRegistered.class::isInstance)) {
      return new NotRegistered();
    }
    return of(parts.stream().mapToInt(part -> part.printed().orElse(0)).sum());
  }

  /** Any size, as likely as among obliged employers. */
  static Employees any(Chance chance) {
    int drawn = chance.between(1, 100);
    if (drawn <= 10) {
      return new NotRegistered();
    }
    if (drawn <= 50) {
      return new Hidden();
    }
    return new Exact(
        drawn <= 67
            ? chance.between(5, 9)
            : drawn <= 94 ? chance.between(10, 49) : chance.between(50, 240));
  }

  default boolean registered() {
    return !(this instanceof NotRegistered);
  }

  default OptionalInt printed() {
    return this instanceof Exact exact ? OptionalInt.of(exact.count()) : OptionalInt.empty();
  }
}
