package no.bht.employerregistry.registerimport.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.RecordRefused;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object as the national test world (Tenor) hands out its made-up units: flags
 * are J and N, industry codes stand in one list with all their levels, the parent stands under
 * {@code underenhet}.
 */
record TestWorldFields(JsonNode object) implements RecordFields {
  /** What this shape has under names of its own. */
  static final Set<String> NAMES = Set.of("naeringskoder", "harAnsatte", "underenhet");

  static boolean fits(JsonNode object) {
    return object.has("naeringskoder") || object.has("harAnsatte");
  }

  @Override
  public @Nullable String text(RegisterField field) throws RecordRefused {
    return switch (field) {
      case PARENT -> inner("underenhet.hovedenhet", field);
      case CLOSED_ON -> inner("underenhet.nedleggelsesdato", field);
      case CODE_1 -> industryCode(1, field);
      case CODE_2 -> industryCode(2, field);
      case CODE_3 -> industryCode(3, field);
      case MUNICIPALITY -> inner("forretningsadresse.kommunenummer", field);
      default -> inner(field.registerName(), field);
    };
  }

  @Override
  public @Nullable Boolean flag(RegisterField field) throws RecordRefused {
    String flag = inner("harAnsatte", field);
    if (flag == null) {
      return null;
    }
    return switch (flag) {
      case "J" -> true;
      case "N" -> false;
      default -> throw new RecordRefused(RejectionCode.VALUE_TYPE, field.registerName());
    };
  }

  @Override
  public @Nullable Integer number(RegisterField field) throws RecordRefused {
    return JsonFields.numberOf(JsonFields.at(object, field.registerName(), field), field);
  }

  private @Nullable String inner(String name, RegisterField field) throws RecordRefused {
    return JsonFields.textOf(JsonFields.at(object, name, field), field);
  }

  /** The finest level of the code of that rank. */
  private @Nullable String industryCode(int rank, RegisterField field) throws RecordRefused {
    JsonNode finest = null;
    for (JsonNode code : object.path("naeringskoder")) {
      boolean ofRank =
          code.path("rekkefolge").asInt() == rank && !code.path("hjelpeenhetskode").asBoolean();
      if (ofRank && (finest == null || levelOf(code) > levelOf(finest))) {
        finest = code;
      }
    }
    return finest == null ? null : JsonFields.textOf(finest.get("kode"), field);
  }

  private static int levelOf(JsonNode code) {
    return code.path("nivaa").asInt();
  }
}
