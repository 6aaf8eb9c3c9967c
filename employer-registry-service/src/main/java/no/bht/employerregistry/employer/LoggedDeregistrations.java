package no.bht.employerregistry.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
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

  private static final String UNTOLD =
      "update employer_change set told = true where not told returning organisation_number";

  private static final String DEREGISTERED =
      """
      select organisation_number, deregistered_on from employer
      where organisation_number = any(?) and deregistered_on is not null order by organisation_number
      """;

  private final Sql sql;
  private final EventLog log;

  LoggedDeregistrations(Sql sql, EventLog log) {
    this.sql = sql;
    this.log = log;
  }

  @Override
  public void tell(LocalDate readOn, Set<OrganisationNumber> removed) {
    Set<String> numbers = new HashSet<>(sql.list(UNTOLD, row -> row.getString(1)));
    // Told of even if it was deleted before: there is something to erase.
    removed.forEach(number -> numbers.add(number.value()));
    if (!numbers.isEmpty()) {
      log.appendAll(
          sql.list(
              DEREGISTERED,
              row -> event(row, readOn, removed),
              (Object) numbers.toArray(String[]::new)));
    }
  }

  private static LoggedEvent event(ResultSet row, LocalDate readOn, Set<OrganisationNumber> removed)
      throws SQLException {
    OrganisationNumber number = new OrganisationNumber(row.getString("organisation_number"));
    return new LoggedEvent(
        "employer-deregistered",
        number,
        new EmployerDeregistered(
            row.getObject("deregistered_on", LocalDate.class),
            readOn,
            removed.contains(number) ? true : null),
        STATUTE,
        null);
  }

  record EmployerDeregistered(
      LocalDate deregisteredOn, LocalDate readOn, @Nullable Boolean removed) {}
}
