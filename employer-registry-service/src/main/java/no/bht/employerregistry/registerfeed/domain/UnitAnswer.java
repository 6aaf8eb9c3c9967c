package no.bht.employerregistry.registerfeed.domain;

import java.time.LocalDate;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a number. That it says nothing now (utilgjengelig) is no answer but
 * {@link RegisterUnavailable}: a unit never becomes unknown by a timeout.
 */
public sealed interface UnitAnswer {

  /** It stands in the register (aktiv). */
  record Active(RecordFields fields) implements UnitAnswer {}

  /** It is deleted (slettet) and can still be read, in a reduced form. */
  record Deleted(RecordFields fields) implements UnitAnswer {}

  /**
   * It is taken out of the open data (fjernet).
   *
   * @param on null where the register does not say
   */
  record Removed(@Nullable LocalDate on) implements UnitAnswer {}

  /** The register has no such number (ukjent). */
  record Unknown() implements UnitAnswer {}

  /** The register does not take it for a number (ugyldig). */
  record Malformed() implements UnitAnswer {}
}
