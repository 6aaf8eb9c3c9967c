package no.bht.employerregistry.assistancedocument;

/** What a document is. */
enum DocumentKind {
  /** Periodevis melding. */
  PERIODIC_NOTICE("b"),
  /** Resultat av kartlegging. */
  MAPPING("b"),
  /** Risikovurdering. */
  RISK_ASSESSMENT("b"),
  /** Resultat av målinger. */
  MEASUREMENT("b"),
  /** Rutine for utarbeidelse av oppfølgingsplaner. */
  FOLLOW_UP_ROUTINE("c"),
  /** Rutine for tilretteleggingstiltak. */
  ADAPTATION_ROUTINE("c");

  private final String letter;

  DocumentKind(String letter) {
    this.letter = letter;
  }

  /** Letter of § 13-3. */
  String letter() {
    return letter;
  }
}
