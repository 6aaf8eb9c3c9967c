package no.bht.employerregistry.affiliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationInvalidated;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.Affiliations.Change;
import no.bht.employerregistry.affiliation.domain.Affiliations.Why;
import no.bht.employerregistry.affiliation.domain.Coverage;
import no.bht.employerregistry.affiliation.domain.CustomersOfProvider;
import no.bht.employerregistry.affiliation.domain.Invalidation;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** One statement for all of a provider's customers. */
@ApplicationScoped
class PostgresCustomersOfProvider implements CustomersOfProvider {
  private static final String TELL =
      """
      where provider = ? and %s and (ends_on is null or ends_on >= ?)
      returning id, employer, greatest(starts_on, ?) as starts, ends_on, covered_part, covered_units,
        (select e.employees from employer e
         where e.organisation_number = affiliation.employer) as employees,
        (select e.parent from employer e
         where e.organisation_number = affiliation.employer and e.unit = 'SUB') as main_unit
      """;

  /** Also what was invalidated from a later day only: an end may be heard of after a later one. */
  private static final String INVALIDATE =
      """
      update affiliation set state = 'INVALIDATED', invalid_from = ?, invalid_reason = ?,
        successor = ?, restored_from = null, version = version + 1
      """
          + TELL.formatted("(invalid_from is null or invalid_from > ?)");

  /**
   * Also what was restored from a later day: now it holds from this one; and what has been given a
   * last day since.
   */
  private static final String RESTORE =
      """
      update affiliation set
        state = case when state = 'INVALIDATED' then 'IN_FORCE' else state end,
        invalid_from = null, invalid_reason = null, successor = null, restored_from = ?,
        version = version + 1
      """
          + TELL.formatted("(invalid_from is not null or restored_from > ?)");

  private final Sql sql;
  private final AffiliationVersions versions;

  PostgresCustomersOfProvider(Sql sql, AffiliationVersions versions) {
    this.sql = sql;
    this.versions = versions;
  }

  @Override
  public List<AffiliationInvalidated> invalidateAll(
      OrganisationNumber provider, Invalidation invalidation) {
    LocalDate from = invalidation.from();
    OrganisationNumber successor = invalidation.successor();
    List<Changed> changed =
        sql.list(
            INVALIDATE,
            Changed::of,
            from,
            invalidation.reason(),
            successor,
            provider,
            from,
            from,
            from);
    versions.keep(changed.stream().map(Changed::id), new Why(Change.INVALIDATED, null));
    return changed.stream()
        .map(
            row ->
                new AffiliationInvalidated(
                    row.affiliation(),
                    row.employer(),
                    provider,
                    row.from(),
                    invalidation.reason(),
                    successor))
        .toList();
  }

  @Override
  public List<AffiliationStarted> restoreAll(OrganisationNumber provider, LocalDate from) {
    List<Changed> changed = sql.list(RESTORE, Changed::of, from, provider, from, from, from);
    versions.keep(changed.stream().map(Changed::id), new Why(Change.RESTORED, null));
    return changed.stream()
        .map(
            row ->
                new AffiliationStarted(
                    row.affiliation(),
                    row.employer(),
                    provider,
                    row.from(),
                    row.to(),
                    true,
                    row.coverage(),
                    row.employees(),
                    row.mainUnit()))
        .toList();
  }

  private record Changed(
      UUID id,
      OrganisationNumber employer,
      LocalDate from,
      @Nullable LocalDate to,
      Coverage coverage,
      @Nullable Integer employees,
      @Nullable String mainUnit) {

    AffiliationId affiliation() {
      return new AffiliationId(id);
    }

    static Changed of(ResultSet row) throws SQLException {
      return new Changed(
          row.getObject("id", UUID.class),
          new OrganisationNumber(row.getString("employer")),
          row.getObject("starts", LocalDate.class),
          row.getObject("ends_on", LocalDate.class),
          new Coverage(
              row.getString("covered_part"),
              List.of((String[]) row.getArray("covered_units").getArray())),
          row.getObject("employees", Integer.class),
          row.getString("main_unit"));
    }
  }
}
