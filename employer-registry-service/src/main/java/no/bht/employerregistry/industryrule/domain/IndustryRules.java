package no.bht.employerregistry.industryrule.domain;

import java.time.Instant;

/**
 * The rule as it stands: the lists that ship with the service and those that were adopted since.
 * Ask each time and keep nothing: a list may be adopted while the service runs.
 */
public interface IndustryRules {

  /** Without a question to the database; what another replica adopts is seen within seconds. */
  IndustryRule now();

  /** As it was known at a moment: without what was adopted since, with what was withdrawn since. */
  IndustryRule knownAt(Instant moment);

  /** As the database has it in the transaction at hand; for those who write by it. */
  IndustryRule stored();
}
