package no.bht.employerregistry.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import no.bht.employerregistry.employer.domain.Deregistrations;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** {@code employer-deregistered}, one for each change that was kept and not yet told. */
@ApplicationScoped
class LoggedDeregistrations implements Deregistrations {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  /** Whoever is to be erased is told of even if it was deleted before. */
  private static final String TELL =
      """
      with untold as (
        update employer_change set told = true where not told returning organisation_number
      )
      select organisation_number, deregistered_on from employer
      where deregistered_on is not null
        and organisation_number in (select organisation_number from untold union all select unnest(?::text[]))
      order by organisation_number
      """;

  private final Sql sql;
  private final EventLog log;

  LoggedDeregistrations(Sql sql, EventLog log) {
    this.sql = sql;
    this.log = log;
  }

  @Override
  public void tell(LocalDate readOn, Set<OrganisationNumber> removed) {
    log.appendAll(
        sql.list(
            TELL,
            row -> {
              OrganisationNumber number =
                  new OrganisationNumber(row.getString("organisation_number"));
              return new LoggedEvent(
                  "employer-deregistered",
                  number,
                  new EmployerDeregistered(
                      row.getObject("deregistered_on", LocalDate.class),
                      readOn,
                      removed.contains(number) ? true : null),
                  STATUTE,
                  null);
            },
            (Object) removed.stream().map(OrganisationNumber::value).toArray(String[]::new)));
  }

  record EmployerDeregistered(
      LocalDate deregisteredOn, LocalDate readOn, @Nullable Boolean removed) {}
}
