package no.bht.employerregistry.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.employerregistry.compliance.ComplianceResponse.Item;
import no.bht.employerregistry.compliance.ComplianceResponse.PlanPart;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What an employer has on a day. */
@ApplicationScoped
class ComplianceQueries {
  private static final String AFFILIATIONS =
      """
      select a.id, a.provider, a.starts_on, a.ends_on, a.covered_part, exists (
        select from provider_approved_days p
        where p.provider = a.provider and p.days @> ?::date) as approved
      from affiliation a
      where a.employer = ? and a.starts_on <= ? and (a.ends_on is null or a.ends_on >= ?)
      order by a.id
      """;
  private static final String PLAN =
      """
      select id, provider, period_from, period_to, jsonb_array_length(measures) as measures
      from plan where employer = ? and period_from <= ? and period_to >= ?
      order by id desc limit 1
      """;

  private final DataSource database;

  ComplianceQueries(DataSource database) {
    this.database = database;
  }

  List<Item> affiliations(OrganisationNumber employer, LocalDate day) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(AFFILIATIONS)) {
      select.setObject(1, day);
      select.setString(2, employer.value());
      select.setObject(3, day);
      select.setObject(4, day);
      List<Item> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(item(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The plan that came in last of those that cover the day. */
  @Nullable PlanPart plan(OrganisationNumber employer, LocalDate day) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(PLAN)) {
      select.setString(1, employer.value());
      select.setObject(2, day);
      select.setObject(3, day);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? plan(row) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Item item(ResultSet row) throws SQLException {
    String part = row.getString("covered_part");
    return new Item(
        row.getObject("id", UUID.class),
        row.getString("provider"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        part == null ? "WHOLE" : "PARTIAL",
        part,
        row.getBoolean("approved"));
  }

  private static PlanPart plan(ResultSet row) throws SQLException {
    return new PlanPart(
        row.getObject("id", UUID.class),
        row.getString("provider"),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        row.getInt("measures"));
  }
}
