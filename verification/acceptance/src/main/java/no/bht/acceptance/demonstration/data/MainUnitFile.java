package no.bht.acceptance.demonstration.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Main units in the form of the national register's bulk JSON (enheter): one array. */
final class MainUnitFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MainUnitFile() {}

  static String of(List<MainUnit> units) {
    return units.stream()
        .map(MainUnitFile::line)
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String line(MainUnit unit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("organisasjonsnummer", unit.number());
    fields.put("navn", unit.name());
    fields.put("organisasjonsform", coded(unit.form().name(), unit.form().description()));
    fields.put("naeringskode1", coded(unit.industry().code(), unit.industry().name()));
    fields.put("harRegistrertAntallAnsatte", unit.employees().registered());
    unit.employees().printed().ifPresent(count -> fields.put("antallAnsatte", count));
    fields.put("forretningsadresse", address(unit.location()));
    fields.put("registreringsdatoEnhetsregisteret", unit.registeredOn().toString());
    fields.put("konkurs", unit.bankrupt());
    fields.put("underAvvikling", false);
    fields.put("underTvangsavviklingEllerTvangsopplosning", false);
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Plain values can be written", e);
    }
  }

  private static Map<String, Object> coded(String code, String description) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kode", code);
    fields.put("beskrivelse", description);
    return fields;
  }

  private static Map<String, Object> address(Location location) {
    Municipality municipality = location.municipality();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("land", "Norge");
    fields.put("landkode", "NO");
    fields.put("postnummer", municipality.postalCode());
    fields.put("poststed", municipality.place());
    fields.put("adresse", List.of(location.street()));
    fields.put("kommune", municipality.registerName());
    fields.put("kommunenummer", municipality.number());
    return fields;
  }
}
