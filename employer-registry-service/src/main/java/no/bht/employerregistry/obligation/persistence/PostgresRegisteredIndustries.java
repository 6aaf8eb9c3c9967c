package no.bht.employerregistry.obligation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.obligation.domain.RegisteredEmployer;
import no.bht.employerregistry.obligation.domain.RegisteredIndustries;
import no.bht.employerregistry.obligation.domain.RegisteredIndustry;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresRegisteredIndustries implements RegisteredIndustries {
  private static final String SELECT = SqlFile.read("employer_with_sub_units");

  private final Sql sql;

  PostgresRegisteredIndustries(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<RegisteredEmployer> withSubUnits(OrganisationNumber employer) {
    Map<OrganisationNumber, RegisteredEmployer> found = new LinkedHashMap<>();
    sql.list(SELECT, PostgresRegisteredIndustries::employer, employer)
        .forEach(row -> found.merge(row.number(), row, RegisteredEmployer::and));
    return List.copyOf(found.values());
  }

  private static RegisteredEmployer employer(ResultSet row) throws SQLException {
    String classification = row.getString("classification");
    return new RegisteredEmployer(
        new OrganisationNumber(row.getString("organisation_number")),
        row.getString("unit").equals("MAIN"),
        row.getObject("registered_on", LocalDate.class),
        row.getObject("deregistered_on", LocalDate.class),
        new EmployeeCount(
            EmployeeCount.State.valueOf(row.getString("employees_state")),
            row.getObject("employees", Integer.class)),
        classification == null ? List.of() : List.of(industry(row, classification)),
        row.getBoolean("has_more"));
  }

  private static RegisteredIndustry industry(ResultSet row, String classification)
      throws SQLException {
    return new RegisteredIndustry(
        Classification.valueOf(classification),
        Arrays.asList(
            code(row.getString("code1")),
            code(row.getString("code2")),
            code(row.getString("code3"))),
        row.getObject("read_on", LocalDate.class));
  }

  private static @Nullable IndustryCode code(@Nullable String code) {
    return code == null ? null : new IndustryCode(code);
  }
}
