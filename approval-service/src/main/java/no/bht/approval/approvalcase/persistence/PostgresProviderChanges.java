package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalOutcome;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.EndReason;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChange;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChanges;
import no.bht.platform.organisation.OrganisationNumber;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresProviderChanges implements ProviderChanges {
  private static final String INSERT =
      """
      insert into provider_change (id, change, successor, from_day, approval_outcome, reason,
        rule_version, recorded_by, recorded_at)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """;

  private static final String SELECT =
      """
      select c.id, c.change, c.successor, c.from_day, c.approval_outcome, c.reason, c.rule_version,
        c.recorded_by, c.recorded_at,
        (select string_agg(f.provider, ',' order by f.provider)
         from provider_change_from f where f.change_id = c.id) as providers
      from provider_change c
      """;

  private static final String OF_ID = SELECT + "where c.id = ?1";

  private static final String END_OF =
      SELECT + "where c.id in (select change_id from provider_change_from where provider = ?1)";

  private static final String LIST =
      SELECT
          + """
          where c.id > ?2 and (cast(?1 as text) is null or c.successor = ?1
            or c.id in (select change_id from provider_change_from where provider = ?1))
          order by c.id limit ?3
          """;

  private static final String KNOWN =
      """
      select exists (select from approval where provider = ?1)
        or exists (select from approval_case where provider = ?1)
      """;

  /** What holds on the day of the change, and what is told of later days. */
  private static final String DESCRIBE =
      """
      insert into provider_facts (provider, version, valid_from, recorded_at, source, source_id,
        content)
      select ?1,
        (select coalesce(max(version), 0) from provider_facts where provider = ?1)
          + row_number() over (order by f.version),
        greatest(f.valid_from, ?3), ?4, f.source, f.source_id,
        jsonb_set(f.content, '{provider}', to_jsonb(cast(?1 as text)))
      from provider_facts f
      where f.provider = ?2 and (f.valid_from > ?3 or f.version = (
        select held.version from provider_facts held
        where held.provider = ?2 and held.valid_from <= ?3
        order by held.valid_from desc, held.version desc limit 1))
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Session entities;

  PostgresProviderChanges(Session entities) {
    this.entities = entities;
  }

  @Override
  public void add(ProviderChange change) {
    entities
        .createNativeMutationQuery(INSERT)
        .setParameter(1, change.id())
        .setParameter(2, change.change().name())
        .setParameter(3, valueOf(change.successor()), String.class)
        .setParameter(4, change.from())
        .setParameter(5, change.outcome().name())
        .setParameter(6, change.reason())
        .setParameter(7, change.ruleVersion())
        .setParameter(8, change.recordedBy())
        .setParameter(9, change.recordedAt())
        .executeUpdate();
    for (OrganisationNumber provider : change.providers()) {
      entities
          .createNativeMutationQuery(
              "insert into provider_change_from (provider, change_id) values (?1, ?2)")
          .setParameter(1, provider.value())
          .setParameter(2, change.id())
          .executeUpdate();
    }
  }

  @Override
  public Optional<ProviderChange> find(UUID id) {
    return entities
        .createNativeQuery(OF_ID, Tuple.class)
        .setParameter(1, id)
        .uniqueResultOptional()
        .map(PostgresProviderChanges::toDomain);
  }

  @Override
  public Optional<ProviderChange> endOf(OrganisationNumber provider) {
    return entities
        .createNativeQuery(END_OF, Tuple.class)
        .setParameter(1, provider.value())
        .uniqueResultOptional()
        .map(PostgresProviderChanges::toDomain);
  }

  @Override
  public boolean isKnown(OrganisationNumber provider) {
    return entities
        .createNativeQuery(KNOWN, Boolean.class)
        .setParameter(1, provider.value())
        .getSingleResult();
  }

  @Override
  public List<ProviderChange> list(
      @Nullable OrganisationNumber provider, @Nullable UUID after, int limit) {
    return entities
        .createNativeQuery(LIST, Tuple.class)
        .setParameter(1, valueOf(provider), String.class)
        .setParameter(2, after == null ? BEFORE_ALL : after)
        .setParameter(3, limit)
        .getResultList()
        .stream()
        .map(PostgresProviderChanges::toDomain)
        .toList();
  }

  @Override
  public void describeAs(
      OrganisationNumber successor, OrganisationNumber before, ProviderChange change) {
    entities
        .createNativeMutationQuery(DESCRIBE)
        .setParameter(1, successor.value())
        .setParameter(2, before.value())
        .setParameter(3, change.from())
        .setParameter(4, change.recordedAt())
        .executeUpdate();
  }

  private static ProviderChange toDomain(Tuple row) {
    String successor = row.get("successor", String.class);
    return new ProviderChange(
        row.get("id", UUID.class),
        EndReason.valueOf(row.get("change", String.class)),
        Arrays.stream(row.get("providers", String.class).split(",", -1))
            .map(OrganisationNumber::new)
            .toList(),
        successor == null ? null : new OrganisationNumber(successor),
        row.get("from_day", LocalDate.class),
        ApprovalOutcome.valueOf(row.get("approval_outcome", String.class)),
        row.get("reason", String.class),
        row.get("rule_version", String.class),
        row.get("recorded_by", String.class),
        row.get("recorded_at", Instant.class));
  }

  private static @Nullable String valueOf(@Nullable OrganisationNumber number) {
    return number == null ? null : number.value();
  }
}
