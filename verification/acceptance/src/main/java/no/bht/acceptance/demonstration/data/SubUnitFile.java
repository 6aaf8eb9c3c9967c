package no.bht.acceptance.demonstration.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sub-units in the columns of the national register's bulk CSV (underenheter). */
final class SubUnitFile {
  private static final List<String> COLUMNS =
      List.of(
          "organisasjonsnummer",
          "navn",
          "overordnetEnhet",
          "organisasjonsform.kode",
          "organisasjonsform.beskrivelse",
          "naeringskode1.kode",
          "naeringskode1.beskrivelse",
          "naeringskode2.kode",
          "naeringskode2.beskrivelse",
          "naeringskode3.kode",
          "naeringskode3.beskrivelse",
          "hjelpeenhetskode.kode",
          "hjelpeenhetskode.beskrivelse",
          "harRegistrertAntallAnsatte",
          "antallAnsatte",
          "registreringsdatoAntallAnsatteEnhetsregisteret",
          "registreringsdatoAntallAnsatteNAVAaregisteret",
          "postadresse.adresse",
          "postadresse.poststed",
          "postadresse.postnummer",
          "postadresse.kommune",
          "postadresse.kommunenummer",
          "postadresse.land",
          "postadresse.landkode",
          "beliggenhetsadresse.adresse",
          "beliggenhetsadresse.poststed",
          "beliggenhetsadresse.postnummer",
          "beliggenhetsadresse.kommune",
          "beliggenhetsadresse.kommunenummer",
          "beliggenhetsadresse.land",
          "beliggenhetsadresse.landkode",
          "registreringsdatoIEnhetsregisteret",
          "frivilligMvaRegistrertBeskrivelser",
          "registrertIMvaregisteret",
          "oppstartsdato",
          "datoEierskifte",
          "nedleggelsesdato");
  private static final int POSTAL_COLUMNS = 7;

  private SubUnitFile() {}

  static String of(List<SubUnit> units) {
    return Stream.concat(Stream.of(COLUMNS), units.stream().map(SubUnitFile::values))
        .map(values -> values.stream().map(SubUnitFile::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> values(SubUnit unit) {
    return Stream.of(identity(unit), industries(unit), employees(unit), place(unit), dates(unit))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> identity(SubUnit unit) {
    LegalForm form = unit.mainUnit().form();
    return List.of(
        unit.number(),
        unit.name(),
        unit.mainUnit().number(),
        form.subUnitForm(),
        form.subUnitDescription());
  }

  private static List<String> industries(SubUnit unit) {
    return Stream.of(
            industry(unit.industry()),
            industry(unit.second()),
            industry(null),
            industry(unit.auxiliary()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> industry(@Nullable Industry industry) {
    return industry == null ? List.of("", "") : List.of(industry.code(), industry.name());
  }

  private static List<String> employees(SubUnit unit) {
    boolean registered = unit.employees().registered();
    return List.of(
        Boolean.toString(registered),
        unit.employees().printed().stream().mapToObj(Integer::toString).findFirst().orElse(""),
        registered ? unit.countedOn().toString() : "",
        registered ? unit.countedOn().minusDays(1).toString() : "");
  }

  private static List<String> place(SubUnit unit) {
    Municipality municipality = unit.location().municipality();
    return Stream.concat(
            Stream.generate(() -> "").limit(POSTAL_COLUMNS),
            Stream.of(
                unit.location().street(),
                municipality.place(),
                municipality.postalCode(),
                municipality.registerName(),
                municipality.number(),
                "Norge",
                "NO"))
        .toList();
  }

  private static List<String> dates(SubUnit unit) {
    String registeredOn = unit.registeredOn().toString();
    return List.of(registeredOn, "", "false", unit.registeredOn().minusDays(20).toString(), "", "");
  }

  private static String quoted(String value) {
    return value.contains(",") || value.contains("\"")
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
