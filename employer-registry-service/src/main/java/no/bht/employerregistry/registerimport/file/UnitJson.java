package no.bht.employerregistry.registerimport.file;

import com.fasterxml.jackson.databind.JsonNode;
import no.bht.employerregistry.registerimport.domain.RecordFields;

/** One unit as the register's interface gives it. */
public final class UnitJson {
  private UnitJson() {}

  public static RecordFields fields(JsonNode unit) {
    return JsonFields.of(unit);
  }
}
