package no.bht.employerregistry.affiliation.customerlist;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one row as they came; a fault if they could not be told apart. */
record RawRow(Map<Column, String> values, @Nullable RowFault fault) {

  RawRow() {
    this(new EnumMap<>(Column.class), null);
  }

  static RawRow broken(String code) {
    return new RawRow(Map.of(), new RowFault(code, null));
  }

  /** The same row, which is refused for the fault. */
  RawRow with(RowFault found) {
    return new RawRow(values, fault == null ? found : fault);
  }

  /** The value without spaces around it; null if there is none. */
  @Nullable String optional(Column column) {
    String value = values.get(column);
    return value == null || value.isBlank() ? null : value.strip();
  }

  String required(Column column) throws RowFault {
    String value = optional(column);
    if (value == null) {
      throw new RowFault("field-missing", column);
    }
    return value;
  }
}
