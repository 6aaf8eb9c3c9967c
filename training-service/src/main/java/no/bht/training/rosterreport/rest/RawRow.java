package no.bht.training.rosterreport.rest;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one row as they came; a fault if they could not be told apart. */
final class RawRow {
  private final Map<RowField, String> values = new EnumMap<>(RowField.class);
  private final @Nullable RowFault fault;

  RawRow() {
    this(null);
  }

  RawRow(@Nullable RowFault fault) {
    this.fault = fault;
  }

  void put(RowField field, String value) {
    values.put(field, value);
  }

  /** The value without spaces around it; null if there is none. */
  @Nullable String optional(RowField field) throws RowFault {
    if (fault != null) {
      throw fault;
    }
    String value = values.get(field);
    if (value == null || value.isBlank()) {
      return null;
    }
    return value.strip();
  }

  String required(RowField field) throws RowFault {
    String value = optional(field);
    if (value == null) {
      throw new RowFault("field-missing", field);
    }
    return value;
  }
}
