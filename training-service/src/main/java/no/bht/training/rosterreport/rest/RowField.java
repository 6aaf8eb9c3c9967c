package no.bht.training.rosterreport.rest;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a row, named alike in CSV and JSON. */
enum RowField {
  NATIONAL_IDENTITY_NUMBER("nationalIdentityNumber"),
  REFERENCE("reference"),
  ROLE("role"),
  RELATION("relation"),
  FROM("from"),
  LAST_DAY("lastDay");

  private static final Map<String, RowField> BY_NAME =
      Stream.of(values()).collect(Collectors.toMap(field -> field.fieldName, Function.identity()));

  final String fieldName;

  RowField(String fieldName) {
    this.fieldName = fieldName;
  }

  static @Nullable RowField of(String name) {
    return BY_NAME.get(name);
  }
}
