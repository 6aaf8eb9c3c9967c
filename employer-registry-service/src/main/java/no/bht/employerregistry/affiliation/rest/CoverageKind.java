package no.bht.employerregistry.affiliation.rest;

import no.bht.employerregistry.affiliation.domain.Coverage;

/** Coverage as it stands in the interface. */
enum CoverageKind {
  WHOLE,
  PARTIAL;

  static CoverageKind of(Coverage coverage) {
    return coverage.isWhole() ? WHOLE : PARTIAL;
  }
}
