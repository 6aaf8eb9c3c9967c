package no.bht.employerregistry.obligation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.obligation.domain.RegisteredEmployer;
import no.bht.employerregistry.obligation.domain.RegisteredIndustries;
import no.bht.employerregistry.obligation.domain.RegisteredIndustry;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** One statement for an employer, one for its sub-units. */
@ApplicationScoped
class PostgresRegisteredIndustries implements RegisteredIndustries {
  private static final String SELECT =
      """
      select e.organisation_number, e.unit, e.registered_on, e.deregistered_on,
        i.classification, i.code1, i.code2, i.code3, i.read_on
      from employer e left join lateral (
        select classification, code1, code2, code3, read_on from employer_industry
        where organisation_number = e.organisation_number
        union all
        select classification, code1, code2, code3, read_on from employer_industry_history
        where organisation_number = e.organisation_number
      ) i on true
      """;
  private static final String ONE = SELECT + " where e.organisation_number = ?";
  private static final String SUB_UNITS = SELECT + " where e.parent = ?";

  private final DataSource database;

  PostgresRegisteredIndustries(DataSource database) {
    this.database = database;
  }

  @Override
  public Optional<RegisteredEmployer> find(OrganisationNumber number) {
    return query(ONE, number).stream().findAny();
  }

  @Override
  public List<RegisteredEmployer> subUnitsOf(OrganisationNumber mainUnit) {
    return query(SUB_UNITS, mainUnit);
  }

  private List<RegisteredEmployer> query(String sql, OrganisationNumber number) {
    Map<String, RegisteredEmployer> found = new LinkedHashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, number.value());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.merge(
              row.getString("organisation_number"),
              employer(row),
              PostgresRegisteredIndustries::together);
        }
      }
      return List.copyOf(found.values());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RegisteredEmployer employer(ResultSet row) throws SQLException {
    String classification = row.getString("classification");
    return new RegisteredEmployer(
        new OrganisationNumber(row.getString("organisation_number")),
        row.getString("unit").equals("MAIN"),
        row.getObject("registered_on", LocalDate.class),
        row.getObject("deregistered_on", LocalDate.class),
        classification == null ? List.of() : List.of(industry(row, classification)));
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

  private static RegisteredEmployer together(RegisteredEmployer one, RegisteredEmployer other) {
    List<RegisteredIndustry> industries = new ArrayList<>(one.industries());
    industries.addAll(other.industries());
    return new RegisteredEmployer(
        one.number(), one.mainUnit(), one.registeredOn(), one.deregisteredOn(), industries);
  }
}
