package no.bht.platform.document;

/** What a scanner says of a file. */
public sealed interface Verdict {

  record Clean() implements Verdict {}

  /**
   * @param finding what the scanner calls it
   */
  record Infected(String finding) implements Verdict {}
}
