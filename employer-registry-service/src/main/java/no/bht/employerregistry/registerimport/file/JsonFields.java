package no.bht.employerregistry.registerimport.file;

import com.fasterxml.jackson.databind.JsonNode;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.RecordRefused;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object in the shape of the register's interface, version 2. */
record JsonFields(JsonNode object) implements RecordFields {

  static RecordFields of(JsonNode object) {
    return TestWorldFields.fits(object) ? new TestWorldFields(object) : new JsonFields(object);
  }

  @Override
  public @Nullable String text(RegisterField field) throws RecordRefused {
    return textOf(valueOf(field), field);
  }

  @Override
  public @Nullable Boolean flag(RegisterField field) throws RecordRefused {
    JsonNode value = valueOf(field);
    if (value == null) {
      return null;
    }
    if (!value.isBoolean()) {
      throw new RecordRefused(RejectionCode.VALUE_TYPE, field.registerName());
    }
    return value.booleanValue();
  }

  @Override
  public @Nullable Integer number(RegisterField field) throws RecordRefused {
    return numberOf(valueOf(field), field);
  }

  static @Nullable String textOf(@Nullable JsonNode value, RegisterField field)
      throws RecordRefused {
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      throw new RecordRefused(RejectionCode.VALUE_TYPE, field.registerName());
    }
    String text = value.textValue().strip();
    return text.isEmpty() ? null : text;
  }

  static @Nullable Integer numberOf(@Nullable JsonNode value, RegisterField field)
      throws RecordRefused {
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber()) {
      throw new RecordRefused(RejectionCode.VALUE_TYPE, field.registerName());
    }
    if (!value.canConvertToInt()) {
      throw new RecordRefused(RejectionCode.EMPLOYEE_COUNT_INVALID, field.registerName());
    }
    return value.intValue();
  }

  private @Nullable JsonNode valueOf(RegisterField field) throws RecordRefused {
    for (String name : field.names()) {
      JsonNode value = at(object, name, field);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /**
   * The value at a name of one or two steps; null where there is none.
   *
   * @throws RecordRefused if the first step leads to something that has no fields
   */
  static @Nullable JsonNode at(JsonNode object, String name, RegisterField field)
      throws RecordRefused {
    int dot = name.indexOf('.');
    JsonNode value = object.get(dot < 0 ? name : name.substring(0, dot));
    if (value == null || value.isNull()) {
      return null;
    }
    if (dot < 0) {
      return value;
    }
    if (!value.isObject()) {
      throw new RecordRefused(RejectionCode.VALUE_TYPE, field.registerName());
    }
    JsonNode inner = value.get(name.substring(dot + 1));
    return inner == null || inner.isNull() ? null : inner;
  }
}
