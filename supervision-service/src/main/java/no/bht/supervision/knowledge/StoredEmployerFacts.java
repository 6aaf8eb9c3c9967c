package no.bht.supervision.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

/** Reads the newest of the facts that were known by a day. */
@ApplicationScoped
class StoredEmployerFacts implements EmployerFacts {
  private static final String LATEST =
      """
      select * from employer_facts where employer = ? and known_from <= ?
      order by known_from desc limit 1
      """;

  private final Sql sql;

  StoredEmployerFacts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Facts> of(OrganisationNumber employer, LocalDate day) {
    return sql.one(LATEST, StoredEmployerFacts::facts, employer, day);
  }

  private static Facts facts(ResultSet row) throws SQLException {
    String mainUnit = row.getString("main_unit");
    return new Facts(
        row.getObject("known_from", LocalDate.class),
        row.getString("municipality"),
        row.getString("industry_code"),
        row.getString("classification"),
        row.getObject("employees", Integer.class),
        row.getString("organisation_form"),
        mainUnit == null ? null : new OrganisationNumber(mainUnit));
  }
}
