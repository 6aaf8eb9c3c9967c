package no.bht.employerregistry.registerimport.file;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.RecordRefused;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/** The fields of one CSV record. */
record CsvFields(CsvHeading heading, List<String> values) implements RecordFields {

  @Override
  public @Nullable String text(RegisterField field) {
    for (int column : Objects.requireNonNull(heading.columns().get(field))) {
      String value = values.get(column).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  @Override
  public @Nullable Boolean flag(RegisterField field) throws RecordRefused {
    String value = text(field);
    if (value == null) {
      return null;
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new RecordRefused(RejectionCode.VALUE_TYPE, field.registerName());
    };
  }

  @Override
  public @Nullable Integer number(RegisterField field) throws RecordRefused {
    String value = text(field);
    if (value == null) {
      return null;
    }
    if (!value.matches("[+-]?[0-9]+")) {
      throw new RecordRefused(RejectionCode.VALUE_TYPE, field.registerName());
    }
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw new RecordRefused(RejectionCode.EMPLOYEE_COUNT_INVALID, field.registerName());
    }
  }
}
