package no.bht.employerregistry.affiliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.employerregistry.affiliation.domain.RegisteredEmployers;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

@ApplicationScoped
class PostgresRegisteredEmployers implements RegisteredEmployers {
  private static final String LOCK =
      """
      select organisation_number, deregistered_on, employees,
        case when unit = 'SUB' then parent end as main_unit,
        (select array_agg(s.organisation_number) from employer s
         where s.parent = e.organisation_number and s.unit = 'SUB') as units
      from employer e where organisation_number = any (?)
      order by organisation_number for no key update
      """;

  private final Sql sql;

  PostgresRegisteredEmployers(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<OrganisationNumber, Registration> lock(Collection<OrganisationNumber> employers) {
    String[] numbers = employers.stream().map(OrganisationNumber::value).toArray(String[]::new);
    return sql.list(LOCK, PostgresRegisteredEmployers::read, (Object) numbers).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<OrganisationNumber, Registration> read(ResultSet row)
      throws SQLException {
    Array units = row.getArray("units");
    return Map.entry(
        new OrganisationNumber(row.getString("organisation_number")),
        new Registration(
            row.getObject("deregistered_on", LocalDate.class),
            row.getObject("employees", Integer.class),
            row.getString("main_unit"),
            units == null
                ? Set.of()
                : Arrays.stream((String[]) units.getArray()).collect(Collectors.toSet())));
  }
}
