package no.bht.employerregistry.registerfeed.persistence;

import java.time.LocalDate;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import org.jspecify.annotations.Nullable;

/** A unit of ours as the register would give it if it were deleted. */
record DeletedFields(String number, String name, String form, LocalDate deletedOn)
    implements RecordFields {

  /** Masked: the name of a sole proprietor is that of a person. */
  @Override
  public String toString() {
    return "DeletedFields";
  }

  @Override
  public @Nullable String text(RegisterField field) {
    return switch (field) {
      case NUMBER -> number;
      case NAME -> name;
      case FORM -> form;
      case DELETED_ON -> deletedOn.toString();
      default -> null;
    };
  }

  @Override
  public @Nullable Boolean flag(RegisterField field) {
    return null;
  }

  @Override
  public @Nullable Integer number(RegisterField field) {
    return null;
  }
}
