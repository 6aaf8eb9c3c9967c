package no.bht.employerregistry.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads employers. */
@ApplicationScoped
class EmployerQueries {
  private static final String ONE = EmployerSql.SELECT + " where e.organisation_number = ?";

  /**
   * Affiliated: on the day, by an affiliation with a provider that is approved on it. As in the
   * coverage an establishment is by one of its enterprise that is for the whole or names it, and an
   * enterprise by one of an establishment.
   */
  private static final String AFFILIATED =
      """
       exists (
        select from (
          select e.organisation_number as number, true as own
          union all
          select e.parent, false where e.unit = 'SUB'
          union all
          select s.organisation_number, true from employer s
          where s.parent = e.organisation_number and s.unit = 'SUB') u
        join affiliation a on a.employer = u.number
        where (u.own or a.covered_part is null and a.covered_units = '{}'
            or e.organisation_number = any (a.covered_units))
          and a.starts_on <= ? and (a.ends_on is null or a.ends_on >= ?)
          and a.provider in (
            select p.provider from provider_approved_days p where p.days @> ?::date))
      """;

  /** By whatever ground, as the registry has told. */
  private static final String OBLIGED =
      """
       exists (
        select from duty_period d
        where d.employer = e.organisation_number and d.obliged_to is null)
      """;

  private final Sql sql;

  EmployerQueries(Sql sql) {
    this.sql = sql;
  }

  Optional<EmployerResponse> find(OrganisationNumber number) {
    return sql.one(ONE, EmployerSql::read, number);
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
    StringBuilder select = new StringBuilder(EmployerSql.SELECT).append(" where true");
    List<Object> values = new ArrayList<>();
    if (after != null) {
      select.append(" and e.organisation_number > ?");
      values.add(after);
    }
    if (search.obliged() != null) {
      select.append(search.obliged() ? " and" : " and not").append(OBLIGED);
    }
    if (search.affiliated() != null) {
      select.append(search.affiliated() ? " and" : " and not").append(AFFILIATED);
      values.addAll(Collections.nCopies(3, search.day()));
    }
    select.append(" order by e.organisation_number limit ?");
    values.add(most);
    return sql.list(select.toString(), EmployerSql::read, values.toArray());
  }

  /**
   * What to look for; null = any.
   *
   * @param day on which to be affiliated
   */
  record Search(@Nullable Boolean obliged, @Nullable Boolean affiliated, LocalDate day) {}
}
