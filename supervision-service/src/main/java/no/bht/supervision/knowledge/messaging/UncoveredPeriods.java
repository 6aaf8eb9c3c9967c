package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;

/**
 * Keeps the days on which an obliged employer has no valid affiliation, as the employer registry
 * counts affiliations: for the sub-units of an enterprise and for the enterprise of a sub-unit too.
 * An event that concerns one employer only shares the lock, one that concerns others has it alone;
 * so whoever computes sees all that was committed before.
 */
@ApplicationScoped
class UncoveredPeriods {
  private static final long LOCK = 0x756e636f76657265L;
  private static final String COMPUTE = SqlFile.read("uncovered_periods");
  private static final String RELATIVES = SqlFile.read("uncovered_relatives");
  private static final String ONE = RELATIVES.replace("/* asked */", "select ?::text");
  private static final String CUSTOMERS =
      RELATIVES.replace(
          "/* asked */", "select distinct c.employer from affiliation c where c.provider = ?");

  private final Sql sql;

  UncoveredPeriods(Sql sql) {
    this.sql = sql;
  }

  /** Call before anything is written that only the employer's own periods depend on. */
  void share() {
    sql.list("select pg_advisory_xact_lock_shared(?)", row -> LOCK, LOCK);
  }

  /** Call before anything is written that the periods of others depend on too. */
  void holdAlone() {
    sql.list("select pg_advisory_xact_lock(?)", row -> LOCK, LOCK);
  }

  /** The employer, and those whose periods its affiliations may change. */
  List<String> related(OrganisationNumber employer) {
    return sql.list(ONE, row -> row.getString(1), employer);
  }

  void computeForCustomersOf(OrganisationNumber provider) {
    compute(sql.list(CUSTOMERS, row -> row.getString(1), provider));
  }

  void compute(Collection<String> employers) {
    String[] numbers = employers.toArray(String[]::new);
    sql.update(COMPUTE, numbers, numbers);
  }
}
