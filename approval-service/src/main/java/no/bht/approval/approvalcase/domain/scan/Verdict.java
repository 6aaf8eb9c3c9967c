package no.bht.approval.approvalcase.domain.scan;

/** What a scanner says of a document. */
public sealed interface Verdict {

  record Clean() implements Verdict {}

  /**
   * @param finding what the scanner calls it
   */
  record Infected(String finding) implements Verdict {}
}
