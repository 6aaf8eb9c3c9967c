package no.bht.platform.rows;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one row as they came; a fault if they could not be told apart. */
public record RawRow<F extends Enum<F> & RowField>(
    Map<F, String> values, @Nullable RowFault fault) {

  static <F extends Enum<F> & RowField> RawRow<F> broken(String code) {
    return new RawRow<F>(Map.of(), new RowFault(code, null));
  }

  /** The same row, which is refused for the fault. */
  RawRow<F> with(RowFault found) {
    return new RawRow<F>(values, fault == null ? found : fault);
  }

  /**
   * @throws RowFault if the fields could not be told apart
   */
  public void requireReadable() throws RowFault {
    if (fault != null) {
      throw fault;
    }
  }

  /** The value without spaces around it; null if there is none. */
  public @Nullable String optional(F field) {
    String value = values.get(field);
    return value == null || value.isBlank() ? null : value.strip();
  }

  public String required(F field) throws RowFault {
    String value = optional(field);
    if (value == null) {
      throw new RowFault("field-missing", field);
    }
    return value;
  }

  /** A whole number from 0; null if there is none. */
  public @Nullable Integer number(F field, int most) throws RowFault {
    String value = optional(field);
    if (value == null) {
      return null;
    }
    if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) > most) {
      throw new RowFault("number-invalid", field);
    }
    return Integer.valueOf(value);
  }

  /** Whether it is so; null if nothing is said. */
  public @Nullable Boolean flag(F field) throws RowFault {
    String value = optional(field);
    return switch (value) {
      case null -> null;
      case "true" -> true;
      case "false" -> false;
      default -> throw new RowFault("flag-invalid", field);
    };
  }

  /** A constant of the enum; null if there is none. */
  public <E extends Enum<E>> @Nullable E word(F field, Class<E> words) throws RowFault {
    String value = optional(field);
    if (value == null) {
      return null;
    }
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(value)) {
        return word;
      }
    }
    throw new RowFault("word-unknown", field);
  }

  /** Prints nothing of what it says. */
  @Override
  public String toString() {
    return "RawRow";
  }
}
