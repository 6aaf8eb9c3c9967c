package no.bht.employerregistry.listproposal.domain;

import java.util.List;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment.Outcome;

/**
 * What a proposed list says of the codes that may correspond to one of the other classification. It
 * helps to judge the size of a change, and decides nothing: the employer must be assessed.
 */
public enum CrosswalkOutcome {
  /** No candidate is known, which says nothing of the duty. */
  UNMAPPED,
  /** The list has every candidate. */
  CANDIDATES_LISTED,
  /** The list has some of them, or asks a question. */
  CANDIDATES_DIFFER,
  /** The list has none of them. */
  CANDIDATES_NOT_LISTED;

  static CrosswalkOutcome of(List<Outcome> candidates) {
    if (candidates.isEmpty()) {
      return UNMAPPED;
    }
    if (candidates.stream().allMatch(outcome -> outcome == Outcome.OBLIGED_BY_INDUSTRY)) {
      return CANDIDATES_LISTED;
    }
    return candidates.stream().allMatch(outcome -> outcome == Outcome.NOT_LISTED)
        ? CANDIDATES_NOT_LISTED
        : CANDIDATES_DIFFER;
  }
}
