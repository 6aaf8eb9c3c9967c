package no.bht.employerregistry.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads employers. */
@ApplicationScoped
class EmployerQueries {
  private static final String ONE = EmployerSql.SELECT + " where e.organisation_number = ?";

  /** Affiliated: on the day, by an affiliation with a provider that is approved on it. */
  private static final String AFFILIATED =
      """
       exists (
        select from affiliation a
        where a.employer = e.organisation_number
          and a.starts_on <= ? and (a.ends_on is null or a.ends_on >= ?)
          and a.provider in (
            select p.provider from provider_approved_days p where p.days @> ?::date))
      """;

  private final DataSource database;
  private final Sql sql;

  EmployerQueries(DataSource database, Sql sql) {
    this.database = database;
    this.sql = sql;
  }

  Optional<EmployerResponse> find(OrganisationNumber number) {
    return list(ONE, List.of(number.value())).stream().findFirst();
  }

  /** The day on which the register removed the unit, all that is kept of it. */
  Optional<LocalDate> removedOn(OrganisationNumber number) {
    return sql.one(
        """
        select removed_on from register_feed_unit
        where organisation_number = ? and removed_on is not null
        """,
        row -> row.getObject("removed_on", LocalDate.class),
        number);
  }

  /**
   * In the order of the organisation number, which is that of the indexes.
   *
   * @param after the number after which to begin
   */
  List<EmployerResponse> search(Search search, @Nullable String after, int most) {
    StringBuilder sql = new StringBuilder(EmployerSql.SELECT).append(" where true");
    List<Object> values = new ArrayList<>();
    if (after != null) {
      sql.append(" and e.organisation_number > ?");
      values.add(after);
    }
    if (search.obliged() != null) {
      sql.append(" and e.duty ").append(search.obliged() ? "=" : "<>");
      sql.append(" 'OBLIGED_BY_INDUSTRY'");
    }
    if (search.affiliated() != null) {
      sql.append(search.affiliated() ? " and" : " and not").append(AFFILIATED);
      values.addAll(Collections.nCopies(3, search.day()));
    }
    sql.append(" order by e.organisation_number limit ?");
    values.add(most);
    return list(sql.toString(), values);
  }

  private List<EmployerResponse> list(String sql, List<Object> values) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        select.setObject(i + 1, values.get(i));
      }
      List<EmployerResponse> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(EmployerSql.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What to look for; null = any.
   *
   * @param day on which to be affiliated
   */
  record Search(@Nullable Boolean obliged, @Nullable Boolean affiliated, LocalDate day) {}
}
