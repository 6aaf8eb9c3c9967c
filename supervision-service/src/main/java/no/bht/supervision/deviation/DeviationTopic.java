package no.bht.supervision.deviation;

/** What the deviation (avvik) is about: the paragraphs that are supervised, § 2-5. */
enum DeviationTopic {
  /** Requirements for approval. */
  REQUIREMENTS("FOR-2011-12-06-1360 § 2-2"),
  /** Mandatory training. */
  TRAINING("FOR-2011-12-06-1360 § 2-3"),
  /** The assistance given, and additional services. */
  ASSISTANCE("FOR-2011-12-06-1360 § 2-4");

  private final String statute;

  DeviationTopic(String statute) {
    this.statute = statute;
  }

  String statute() {
    return statute;
  }
}
