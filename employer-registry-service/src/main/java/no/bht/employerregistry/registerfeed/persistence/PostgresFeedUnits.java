package no.bht.employerregistry.registerfeed.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedUnits;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.employerregistry.registerimport.domain.NewerReadings;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

/** What the feed said of units, set-wise. */
@ApplicationScoped
class PostgresFeedUnits implements FeedUnits, NewerReadings {
  /** The content of a file may be that much older than the file. */
  private static final Duration OLDER_CONTENT = Duration.ofDays(1);

  /**
   * The lock of those who merge units: what is looked at here stays so until they have done. Chunks
   * of an import hold it together, they have no unit in common; the feed holds it alone.
   */
  private static final String MERGE_LOCK = "(hashtextextended('employer-registry merge', 0))";

  private static final String ALONE = "select pg_advisory_xact_lock" + MERGE_LOCK;
  private static final String TOGETHER = "select pg_advisory_xact_lock_shared" + MERGE_LOCK;

  private final Sql sql;

  PostgresFeedUnits(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void holdBackImports() {
    sql.one(ALONE, row -> true);
  }

  @Override
  public void read(Collection<OrganisationNumber> numbers, Instant readAt) {
    sql.update(
        """
        insert into register_feed_unit (organisation_number, read_at)
        select unnest(?::text[]), ?
        on conflict (organisation_number) do update set read_at = excluded.read_at, removed_on = null
        """,
        values(numbers),
        readAt);
  }

  @Override
  public List<RecordFields> asDeleted(Map<OrganisationNumber, LocalDate> removed) {
    return sql.list(
        """
        select organisation_number, name, organisation_form from employer
        where organisation_number = any(?) order by organisation_number
        """,
        row -> {
          String number = row.getString("organisation_number");
          LocalDate on = Objects.requireNonNull(removed.get(new OrganisationNumber(number)));
          return new DeletedFields(
              number, row.getString("name"), row.getString("organisation_form"), on);
        },
        (Object) values(removed.keySet()));
  }

  @Override
  public void erase(Map<OrganisationNumber, LocalDate> removed, Instant readAt) {
    for (String table : List.of("employer_industry", "employer_change", "employer")) {
      sql.update(
          "delete from " + table + " where organisation_number = any(?)",
          (Object) values(removed.keySet()));
    }
    removed.forEach(
        (number, on) ->
            sql.update(
                """
                insert into register_feed_unit (organisation_number, read_at, removed_on) values (?, ?, ?)
                on conflict (organisation_number)
                do update set read_at = excluded.read_at, removed_on = excluded.removed_on
                """,
                number,
                readAt,
                on));
  }

  @Override
  public List<String> standing(UnitKind unit, String after, int most) {
    return sql.list(
        """
        select organisation_number from employer
        where organisation_number > ? and unit = ? and deregistered_on is null
        order by organisation_number limit ?
        """,
        row -> row.getString(1),
        after,
        unit,
        most);
  }

  @Override
  public void reject(UnitKind unit, List<Rejection> rejections, Instant at) {
    rejections.forEach(
        rejection ->
            sql.update(
                """
                insert into register_feed_rejection (unit, item_id, organisation_number, code, field, noted_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                unit,
                rejection.ordinal(),
                rejection.organisationNumber(),
                rejection.code().wireName(),
                rejection.field(),
                at));
  }

  @Override
  public Set<OrganisationNumber> among(Collection<OrganisationNumber> numbers, Reading reading) {
    Instant madeAt = reading.madeAt();
    if (madeAt == null) {
      return Set.of();
    }
    sql.one(TOGETHER, row -> true);
    return Set.copyOf(
        sql.list(
            """
            select organisation_number from register_feed_unit
            where organisation_number = any(?) and (removed_on is not null or read_at > ?)
            """,
            row -> new OrganisationNumber(row.getString(1)),
            values(numbers),
            madeAt.minus(OLDER_CONTENT)));
  }

  private static String[] values(Collection<OrganisationNumber> numbers) {
    return numbers.stream().map(OrganisationNumber::value).toArray(String[]::new);
  }
}
