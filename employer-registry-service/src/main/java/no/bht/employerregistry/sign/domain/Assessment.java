package no.bht.employerregistry.sign.domain;

import java.util.List;

/**
 * What was seen in a plan or a report; for a person to judge.
 *
 * @param findings the signs that show, in the order of their codes
 * @param notAssessed the signs of which nothing can be said, because the document does not tell
 */
public record Assessment(List<Finding> findings, List<SignCode> notAssessed) {

  public Assessment {
    findings = List.copyOf(findings);
    notAssessed = List.copyOf(notAssessed);
  }

  /** The codes only: what supervision is told. */
  public List<SignCode> codes() {
    return findings.stream().map(Finding::code).distinct().toList();
  }
}
