package no.bht.employerregistry.registerimport.file;

import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.RecordRefused;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link PlainUnit}; says the same of them as {@link JsonFields}. */
final class PlainFields implements RecordFields {
  private final @Nullable Object[] values;

  /**
   * @param values by slot: text, truth or whole number
   */
  PlainFields(@Nullable Object[] values) {
    this.values = values;
  }

  @Override
  public @Nullable String text(RegisterField field) throws RecordRefused {
    String text = valueOf(field, String.class);
    String stripped = text == null ? "" : text.strip();
    return stripped.isEmpty() ? null : stripped;
  }

  @Override
  public @Nullable Boolean flag(RegisterField field) throws RecordRefused {
    return valueOf(field, Boolean.class);
  }

  @Override
  public @Nullable Integer number(RegisterField field) throws RecordRefused {
    return valueOf(field, Integer.class);
  }

  private <T> @Nullable T valueOf(RegisterField field, Class<T> type) throws RecordRefused {
    for (int slot : PlainNames.slotsOf(field)) {
      Object value = values[slot];
      if (value != null && value != PlainUnit.NONE) {
        if (!type.isInstance(value)) {
          throw new RecordRefused(RejectionCode.VALUE_TYPE, field.registerName());
        }
        return type.cast(value);
      }
    }
    return null;
  }
}
