package no.bht.supervision.tilda;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bht.platform.person.IdentityNumberSearch;

/**
 * The receiver's contract, written down once more and apart from the classes that write answers:
 * names with their capital letters, types, required fields, values; no null, nothing unknown, and
 * references that lead somewhere.
 */
final class ContractCheck {
  private static final String UNIT = "unit";
  private static final String TEXT = "text";

  /** Made of chance: any digits may stand in it. */
  private static final String ID = "id";

  private static final String INT = "int";
  private static final String DATE = "date";
  private static final Set<String> STATUS = Set.of("ok", "feil", "ikkeFunnet", "ukjent");
  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "tilsynsstatus", Set.of("planlegging", "aapen", "lukket", "avbrutt", "ikkeAngitt"),
          "uanmeldttilsyn", Set.of("ja", "nei", "ikkeAngitt"),
          "storulykketilsyn",
              Set.of("ja", "nei", "meldepliktig", "rapporteringspliktig", "ikkeAngitt"));

  /** Of each object its fields: a type, or the object inside. */
  private static final Map<String, Map<String, String>> MODEL =
      Map.ofEntries(
          Map.entry(
              "tilsynsrapporter",
              Map.ofEntries(
                  Map.entry("tildaenhet!", UNIT),
                  Map.entry("tilsynutfoertav", UNIT),
                  Map.entry("ansvarligTilsynsmyndighet!", UNIT),
                  Map.entry("tilsynsegenskaper", "{egenskaper"),
                  Map.entry("kontrolladresser", "[adresse"),
                  Map.entry("utfoerteTilsynsaktiviteter", "[aktivitet"),
                  Map.entry("kontaktpunkt", "[kontakt"),
                  Map.entry("anmerkninger", "[anmerkning"),
                  Map.entry("bruddOgReaksjoner", "[brudd"))),
          Map.entry(
              "egenskaper",
              Map.of(
                  "internTilsynsid", ID,
                  "storulykketilsyn", "=storulykketilsyn",
                  "uanmeldttilsyn", "=uanmeldttilsyn",
                  "tilsynsutvelgelse", TEXT,
                  "tilsynsstatus", "=tilsynsstatus",
                  "tilsynstema", TEXT,
                  "tilsynsnoekkelord", TEXT,
                  "nettrapport", TEXT)),
          Map.entry(
              "adresse",
              Map.ofEntries(
                  Map.entry("lokalitetsreferanse", INT),
                  Map.entry("lokalitetsbeskrivelse", TEXT),
                  Map.entry("lokalitetsnoekkelord", TEXT),
                  Map.entry("lengdegrad", TEXT),
                  Map.entry("breddegrad", TEXT),
                  Map.entry("bygningsnummer", TEXT),
                  Map.entry("bruksenhetsnummer", TEXT),
                  Map.entry("adressenavn", TEXT),
                  Map.entry("adressenummer", TEXT),
                  Map.entry("postnummer", TEXT),
                  Map.entry("poststedsnavn", TEXT),
                  Map.entry("kommunenummer", TEXT),
                  Map.entry("bydel", TEXT),
                  Map.entry("fylkesnummer", TEXT))),
          Map.entry(
              "aktivitet",
              Map.ofEntries(
                  Map.entry("tilsynsaktivitetreferanse", INT),
                  Map.entry("lokalitetsreferanse", INT),
                  Map.entry("internAktivitetsidentifikator", TEXT),
                  Map.entry("kontrollobjekt", TEXT),
                  Map.entry("startdatoForTilsynsaktivitet", DATE),
                  Map.entry("varighetForTilsynsaktivitet", INT),
                  Map.entry("tilsynsaktivitet", TEXT),
                  Map.entry("aktivitetsutfoerelse", TEXT),
                  Map.entry("observasjonFraTilsynsaktivitet", TEXT),
                  Map.entry("samtidigeKontroller", "[samtidig"),
                  Map.entry("meldingTilAnnenMyndighet", "[rapportmelding"))),
          Map.entry(
              "samtidig",
              Map.of(
                  "samtidigTilsynsmyndighet", UNIT,
                  "tilsynstema", TEXT,
                  "aktivitetsutfoerelse", TEXT)),
          Map.entry(
              "rapportmelding",
              Map.of("meldingTilmyndighet", UNIT, "meldingsinnholdTilAnnenMyndighet", TEXT)),
          Map.entry(
              "kontakt",
              Map.of(
                  "kontaktperson", TEXT,
                  "avdeling", TEXT,
                  "telefonnummer", TEXT,
                  "epost", TEXT,
                  "adresse", TEXT)),
          Map.entry("anmerkning", Map.of("anmerkningsreferanse", INT, "anmerkning", TEXT)),
          Map.entry(
              "brudd",
              Map.of(
                  "bruddOgReaksjonsreferanse", INT,
                  "tilsynsaktivitetreferanse", INT,
                  "lokalitetsreferanse", INT,
                  "utredningAvBruddOgReaksjon", TEXT,
                  "lovparagraf", TEXT,
                  "reaksjonsdato", DATE,
                  "alvorsgrad", "{alvorsgrad",
                  "antallGangerVirkemiddelErTattIBruk", INT)),
          Map.entry(
              "alvorsgrad",
              Map.of(
                  "utmaaltReaksjonsverdi", INT,
                  "utmaaltReaksjonstype", TEXT,
                  "utmaaltReaksjonsklasse", INT,
                  "lavreaksjonsverdi", INT,
                  "hoeyreaksjonsverdi", INT,
                  "lavalvorsgradindeks", INT,
                  "hoeyalvorsgradindeks", INT)),
          Map.entry(
              "tilsynskoordineringer",
              Map.ofEntries(
                  Map.entry("tildaenhet!", UNIT),
                  Map.entry("tilsynutfoertav", UNIT),
                  Map.entry("ansvarligtilsynsmyndighet!", UNIT),
                  Map.entry("tilsynsstatus", "=tilsynsstatus"),
                  Map.entry("uanmeldttilsyn", "=uanmeldttilsyn"),
                  Map.entry("storulykketilsyn", "=storulykketilsyn"),
                  Map.entry("internTilsynsid", ID),
                  Map.entry("kontrolladresser", "[adresse"),
                  Map.entry("kontaktpunkt", "[kontakt"),
                  Map.entry("meldingTilAnnenMyndighet", "[koordineringsmelding"),
                  Map.entry("aapnetilsyn", INT),
                  Map.entry("planlagteKontroller", "[planlagt"),
                  Map.entry("tilsynskampanjer", "[kampanje"))),
          Map.entry(
              "koordineringsmelding",
              Map.of(
                  "meldingTilMyndighet", UNIT,
                  "lokalitetsreferanse", INT,
                  "meldingsinnholdTilAnnenMyndighet", TEXT,
                  "datoForMeldingTilAnnenMyndighet", DATE)),
          Map.entry(
              "planlagt",
              Map.of(
                  "planlagtkontrolldato", DATE,
                  "planlagtkontrollVarighet", INT,
                  "tilsynstema", TEXT,
                  "tilsynsaktivitet", TEXT,
                  "aktivitetsutfoerelse", TEXT,
                  "samtidigeKontroller", "[samtidig")),
          Map.entry(
              "kampanje",
              Map.of(
                  "kampanjenavn!", TEXT,
                  "kampanjebeskrivelse", TEXT,
                  "startdatoForKampanje", DATE,
                  "sluttdatoForKampanje", DATE)),
          Map.entry(
              "trendrapporter",
              Map.of(
                  "tildaenhet!", UNIT,
                  "ansvarligtilsynsmyndighet!", UNIT,
                  "aarligeTildaenhetTotaler", "[aar")),
          Map.entry(
              "aar",
              Map.ofEntries(
                  Map.entry("trenddataForKalenderAar!", INT),
                  Map.entry("antallMeldingerTilAnnenMyndighet", INT),
                  Map.entry("antallMaanederMedData", INT),
                  Map.entry("antallAnmerkninger", INT),
                  Map.entry("antallTilsyn", INT),
                  Map.entry("antallTilsynUtenReaksjoner", INT),
                  Map.entry("antallTilsynMedReaksjoner", INT),
                  Map.entry("antallKontroller", INT),
                  Map.entry("antallKontrollerUtenReaksjoner", INT),
                  Map.entry("antallKontrollerMedReaksjoner", INT),
                  Map.entry("antallAnmeldteReaksjoner", INT))));

  private final List<String> faults = new ArrayList<>();

  private ContractCheck() {}

  /**
   * What is wrong with an answer; empty if nothing.
   *
   * @param list key of the list the answer must hold
   */
  static List<String> faults(JsonNode answer, String list) {
    ContractCheck check = new ContractCheck();
    check.envelope(answer, list);
    answer
        .path(list)
        .forEach(
            item -> {
              check.object(list, list, item);
              check.references(item);
            });
    return List.copyOf(check.faults);
  }

  private void envelope(JsonNode answer, String list) {
    if (!STATUS.contains(answer.path("status").textValue())) {
      faults.add("status is " + answer.path("status"));
    }
    if (!answer.path("statustekst").isTextual()) {
      faults.add("statustekst is " + answer.path("statustekst"));
    }
    leaf("tilsynsmyndighet", UNIT, answer.path("tilsynsmyndighet"));
    if (!answer.path(list).isArray()) {
      faults.add(list + " is no list");
    }
    if (answer.size() != 4) {
      faults.add(
          "the envelope holds more: " + answer.propertyStream().map(Map.Entry::getKey).toList());
    }
  }

  private void object(String model, String path, JsonNode object) {
    Map<String, String> fields = MODEL.get(model);
    if (!object.isObject()) {
      faults.add(path + " is no object");
      return;
    }
    fields.forEach(
        (name, type) -> {
          if (name.endsWith("!") && !object.has(name.replace("!", ""))) {
            faults.add(path + "." + name + " is missing");
          }
        });
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey();
      String type = fields.getOrDefault(name, fields.get(name + "!"));
      if (type == null) {
        faults.add(path + "." + name + " is not in the contract");
      } else {
        value(type, path + "." + name, field.getValue());
      }
    }
  }

  private void value(String type, String path, JsonNode value) {
    switch (type.charAt(0)) {
      case '{' -> object(type.substring(1), path, value);
      case '[' -> {
        if (!value.isArray()) {
          faults.add(path + " is no list");
        }
        value.forEach(item -> object(type.substring(1), path, item));
      }
      case '=' -> {
        if (!VALUES.get(type.substring(1)).contains(value.textValue())) {
          faults.add(path + " is " + value);
        }
      }
      default -> leaf(path, type, value);
    }
  }

  private void leaf(String path, String type, JsonNode value) {
    boolean right =
        switch (type) {
          case ID -> value.isTextual() && !value.textValue().isEmpty();
          case INT -> value.isInt();
          case DATE -> isMoment(value);
          case UNIT ->
              value.isTextual()
                  && value.textValue().matches("[0-9]{9}")
                  && !value.textValue().equals("111111111");
          default ->
              value.isTextual()
                  && !value.textValue().isEmpty()
                  && !IdentityNumberSearch.isIn(value.textValue());
        };
    if (!right) {
      faults.add(path + " is " + value);
    }
  }

  private static boolean isMoment(JsonNode value) {
    try {
      return value.isTextual()
          && value.textValue().endsWith("Z")
          && OffsetDateTime.parse(value.textValue()) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** References are counted from 1 and lead to something in the same item. */
  private void references(JsonNode item) {
    Set<Integer> places = numbered(item.path("kontrolladresser"), "lokalitetsreferanse");
    Set<Integer> activities =
        numbered(item.path("utfoerteTilsynsaktiviteter"), "tilsynsaktivitetreferanse");
    numbered(item.path("bruddOgReaksjoner"), "bruddOgReaksjonsreferanse");
    numbered(item.path("anmerkninger"), "anmerkningsreferanse");
    for (String list :
        List.of("utfoerteTilsynsaktiviteter", "bruddOgReaksjoner", "meldingTilAnnenMyndighet")) {
      for (JsonNode one : item.path(list)) {
        leads(one, "lokalitetsreferanse", places);
      }
    }
    for (JsonNode one : item.path("bruddOgReaksjoner")) {
      leads(one, "tilsynsaktivitetreferanse", activities);
    }
  }

  private Set<Integer> numbered(JsonNode list, String field) {
    Set<Integer> numbers = new HashSet<>();
    for (JsonNode one : list) {
      numbers.add(one.path(field).asInt());
      if (one.path(field).asInt() != numbers.size()) {
        faults.add(field + " is not counted from 1");
      }
    }
    return numbers;
  }

  private void leads(JsonNode one, String field, Set<Integer> to) {
    if (one.has(field) && !to.contains(one.path(field).asInt())) {
      faults.add(field + " leads nowhere");
    }
  }
}
