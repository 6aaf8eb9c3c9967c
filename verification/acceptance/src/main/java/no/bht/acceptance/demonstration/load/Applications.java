package no.bht.acceptance.demonstration.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.bht.acceptance.demonstration.data.Location;
import no.bht.acceptance.demonstration.data.Municipality;
import no.bht.acceptance.demonstration.data.Provider;
import no.bht.acceptance.demonstration.data.StaffMember;
import no.bht.acceptance.demonstration.data.StaffMember.Profession;
import no.bht.acceptance.demonstration.data.SubUnit;

/** The form a provider hands in, filled from the made-up provider. */
final class Applications {
  private static final List<Map<String, Object>> SERVICES =
      List.of(
          service("Kartlegging og risikovurdering", "A"),
          service("Forebyggende tiltak", "B"),
          service("Bistand ved omorganisering", "C"),
          service("Retningslinjer for arbeidsplassen", "D"),
          service("Målrettet helseundersøkelse", "E"),
          service("Individuell tilrettelegging", "F"),
          service("HMS-kurs for ledere og verneombud", "G"),
          service("Rådgivning til ansatte, verneombud og AMU", "H"),
          service("Generell helsekontroll", "ADDITIONAL"));

  private Applications() {}

  static Map<String, Object> of(Provider provider) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("provider", provider.number());
    form.put("name", provider.unit().name());
    form.put("providerKind", provider.kind().name());
    form.put("address", address(provider.unit().location()));
    form.put("countiesServed", provider.counties());
    form.put("languages", List.of("nb", "nn", "en"));
    form.put("branches", provider.branches().stream().map(Applications::branch).toList());
    form.put("staff", provider.professionals().map(Applications::person).toList());
    form.put("administrativeStaff", provider.staff().size() - provider.professionals().count());
    form.put("services", SERVICES);
    return form;
  }

  private static Map<String, Object> branch(SubUnit unit) {
    return Map.of("name", unit.name(), "address", address(unit.location()));
  }

  private static Map<String, Object> address(Location location) {
    Municipality municipality = location.municipality();
    return Map.of(
        "street", location.street(),
        "postalCode", municipality.postalCode(),
        "city", municipality.place(),
        "municipalityNumber", municipality.number(),
        "countyNumber", municipality.countyNumber());
  }

  private static Map<String, Object> person(StaffMember member) {
    Profession profession = Objects.requireNonNull(member.profession());
    return Map.of(
        "nationalIdentityNumber", member.nationalIdentityNumber(),
        "profession", profession.name(),
        "authorisedDoctor", profession == Profession.DOCTOR,
        "education", profession.education(),
        "positionPercentage", 100,
        "relation", "EMPLOYED",
        "competences",
            profession.areas().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(area -> Map.of("area", area.getKey(), "percentage", area.getValue()))
                .toList());
  }

  private static Map<String, Object> service(String name, String legalClass) {
    return Map.of("name", name, "legalClass", legalClass);
  }
}
