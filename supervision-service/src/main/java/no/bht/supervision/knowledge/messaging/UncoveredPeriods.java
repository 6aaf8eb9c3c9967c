package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;

/**
 * Keeps the days on which an obliged employer has no valid affiliation. An event of an employer
 * shares the lock, an event of a provider, which concerns many, has it alone; so whoever computes
 * sees all that was committed before.
 */
@ApplicationScoped
class UncoveredPeriods {
  private static final long LOCK = 0x756e636f76657265L;
  private static final String COMPUTE = SqlFile.read("uncovered_periods");

  private final Sql sql;

  UncoveredPeriods(Sql sql) {
    this.sql = sql;
  }

  /** Call before anything is written about the employer. */
  void lockForEmployer() {
    sql.list("select pg_advisory_xact_lock_shared(?)", row -> LOCK, LOCK);
  }

  /** Call before anything is written about the provider. */
  void lockForProvider() {
    sql.list("select pg_advisory_xact_lock(?)", row -> LOCK, LOCK);
  }

  void computeFor(OrganisationNumber employer) {
    compute(List.of(employer.value()));
  }

  void computeForCustomersOf(OrganisationNumber provider) {
    compute(
        sql.list(
            "select distinct employer from affiliation where provider = ?",
            row -> row.getString(1),
            provider.value()));
  }

  private void compute(List<String> employers) {
    String[] numbers = employers.toArray(String[]::new);
    sql.update("delete from uncovered_period where employer = any(?)", (Object) numbers);
    sql.update(COMPUTE, (Object) numbers);
  }
}
