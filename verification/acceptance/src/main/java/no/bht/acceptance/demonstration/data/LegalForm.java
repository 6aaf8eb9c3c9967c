package no.bht.acceptance.demonstration.data;

/** Organisation forms (organisasjonsformer) of main units, with the form of their sub-units. */
enum LegalForm {
  AS("Aksjeselskap", " AS", "BEDR"),
  KOMM("Kommune", " KOMMUNE", "BEDR"),
  ORGL("Organisasjonsledd", " ETAT", "BEDR"),
  FLI("Forening/lag/innretning", " FORENING", "AAFY"),
  BRL("Borettslag", " BORETTSLAG", "AAFY"),
  UTLA("Utenlandsk enhet", " INTERNATIONAL", "AAFY");

  private final String description;
  private final String ending;
  private final String subUnitForm;

  LegalForm(String description, String ending, String subUnitForm) {
    this.description = description;
    this.ending = ending;
    this.subUnitForm = subUnitForm;
  }

  /** A form that is usual in the industry. */
  static LegalForm usualIn(Industry industry, boolean large, Chance chance) {
    return switch (industry.section()) {
      case "P" -> large ? KOMM : ORGL;
      case "E", "Q", "R" -> large && chance.percent(60) ? KOMM : AS;
      case "S" -> chance.percent(60) ? FLI : AS;
      case "T" -> industry.code().startsWith("94") ? FLI : AS;
      case "U" -> BRL;
      case "V" -> UTLA;
      default -> AS;
    };
  }

  String description() {
    return description;
  }

  String ending() {
    return ending;
  }

  String subUnitForm() {
    return subUnitForm;
  }

  String subUnitDescription() {
    return subUnitForm.equals("BEDR")
        ? "Underenhet til næringsdrivende og offentlig forvaltning"
        : "Underenhet til ikke-næringsdrivende";
  }
}
