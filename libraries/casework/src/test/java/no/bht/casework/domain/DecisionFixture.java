package no.bht.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;

/** Decisions for tests. */
public final class DecisionFixture {
  private static final UUID CASE = UUID.fromString("0199b5c4-8a00-7000-8000-000000000009");

  private DecisionFixture() {}

  public static Decision aDecision(UUID id, OrganisationNumber party, Instant decidedAt) {
    return new Decision(
        id,
        CASE,
        party,
        "REFUSED",
        "2023-01-01",
        new Reasons("rules", "facts", "considerations"),
        DecidingBody.LOCAL_OFFICE,
        "officer-1",
        decidedAt,
        null);
  }

  static Decision demanding(Instant decidedAt, LocalDate complianceDeadline) {
    Decision plain = aDecision(CASE, OrganisationNumbers.valid(1), decidedAt);
    return new Decision(
        plain.id(),
        plain.caseId(),
        plain.party(),
        plain.outcome(),
        plain.ruleVersion(),
        plain.reasons(),
        plain.decidingBody(),
        plain.decidedBy(),
        decidedAt,
        complianceDeadline);
  }
}
