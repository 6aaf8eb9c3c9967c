package no.bht.acceptance.demonstration.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Made-up names, each given once and plainly marked. */
final class Names {
  /** Stands at the end of every made-up name. */
  static final String MARK = " (DEMO)";

  private static final List<String> FIRST =
      List.of(
          "FJELL", "HAV", "SKOG", "ELVE", "STEIN", "LYNG", "VINTER", "SOMMER", "GRAN", "BJØRKE",
          "ROGNE", "TINDE", "MYR", "SJØ", "NORD", "SØR", "ØST", "VEST", "SOL", "MÅNE", "STJERNE",
          "TÅKE", "SNØ", "REGN", "VIND", "ULVE", "BJØRNE", "ØRNE", "REVE", "TRANE", "LAKSE",
          "MULTE", "TYTTE", "KLØVER", "MOSE", "TORVE");
  private static final List<String> LAST =
      List.of(
          "HEIM", "VIK", "NES", "LUND", "BAKKEN", "TUN", "STRAND", "HOLM", "ÅSEN", "DAL", "HAUG",
          "MO", "SUND", "FOSS", "LI", "TOPPEN", "SLETTA", "KOLLEN", "HAMMER", "ØYA");
  private static final List<String> STREETS =
      List.of("Demoveien", "Eksempelveien", "Prøveveien", "Mønsterveien", "Øvelsesveien");

  private final Chance chance;
  private final Set<String> given = new HashSet<>();

  Names(Chance chance) {
    this.chance = chance;
  }

  /** A name for a main unit. */
  String of(String trade, LegalForm form) {
    String named = form == LegalForm.KOMM || trade.isEmpty() ? "" : " " + trade;
    String name = place() + named + form.ending() + MARK;
    while (!given.add(name)) {
      name = place() + named + form.ending() + MARK;
    }
    return name;
  }

  /** A name for the {@code number}th sub-unit of a main unit. */
  static String ofSubUnit(String mainUnit, String place, int number) {
    String bare = mainUnit.substring(0, mainUnit.length() - MARK.length());
    return number == 1 ? bare + MARK : bare + " AVD " + number + " " + place + MARK;
  }

  String street() {
    return chance.oneOf(STREETS) + " " + chance.between(1, 199);
  }

  private String place() {
    return chance.oneOf(FIRST) + chance.oneOf(LAST);
  }
}
