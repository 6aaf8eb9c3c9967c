package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.condition.ConditionState;
import no.bht.approval.approvalcase.domain.condition.ConditionTerms;
import no.bht.approval.approvalcase.domain.condition.Conditions;
import no.bht.platform.organisation.OrganisationNumber;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresConditions implements Conditions {
  private static final String LIST =
      """
      select id from approval_condition
      where (cast(?1 as text) is null or provider = ?1)
        and (cast(?2 as text) is null or state = ?2)
        and (cast(?3 as date) is null
          or (deadline < ?3 and state in ('OPEN', 'OVERDUE', 'NOT_MET')))
        and id > ?4
      order by id limit ?5
      """;

  /** Conditions of an approval that does not stand have lapsed with it. */
  private static final String LOCK_OVERDUE =
      """
      select c.id from approval_condition c
      join approval a on a.id = c.approval_id
      join provider p on p.organisation_number = c.provider
      where c.state = 'OPEN' and c.deadline < ?1
        and a.state in ('IN_FORCE', 'WITHDRAWAL_NOTIFIED', 'WITHDRAWAL_DEFERRED')
      order by c.deadline, c.id limit ?2
      for update of c, p skip locked
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final ConditionEntityRepository rows;
  private final ApprovalCases providers;
  private final Session entities;

  PostgresConditions(ConditionEntityRepository rows, ApprovalCases providers, Session entities) {
    this.rows = rows;
    this.providers = providers;
    this.entities = entities;
  }

  @Override
  public void add(List<Condition> conditions) {
    for (Condition condition : conditions) {
      ConditionEntity row = new ConditionEntity();
      row.id = condition.id().value();
      row.approvalId = condition.approval().value();
      row.provider = condition.provider().value();
      row.text = condition.terms().text();
      row.evidenceAsked = condition.terms().evidenceAsked();
      row.deadline = condition.terms().deadline();
      row.state = condition.state();
      rows.persist(row);
    }
    rows.flush();
  }

  @Override
  public Versioned get(ConditionId id) {
    ConditionEntity row = rows.findByIdOptional(id.value()).orElseThrow(NoSuchCase::new);
    return new Versioned(toDomain(row), row.version);
  }

  /** Finds the provider without loading the row, which is read once nobody else changes it. */
  @Override
  public Versioned lock(ConditionId id) {
    String provider =
        entities
            .createNativeQuery(
                "select provider from approval_condition where id = ?1", String.class)
            .setParameter(1, id.value())
            .uniqueResultOptional()
            .orElseThrow(NoSuchCase::new);
    providers.lock(new OrganisationNumber(provider));
    return get(id);
  }

  @Override
  public void save(Condition condition) {
    ConditionEntity row = rows.findById(condition.id().value());
    row.state = condition.state();
    Condition.Verdict verdict = condition.verdict();
    if (verdict != null) {
      row.met = verdict.met();
      row.reason = verdict.reason();
      row.decidedBy = verdict.decidedBy();
      row.decidedAt = verdict.decidedAt();
    }
    condition.evidence().stream()
        .skip(row.evidence.size())
        .map(EvidenceEmbeddable::of)
        .forEach(row.evidence::add);
    rows.flush();
  }

  @Override
  public List<Condition> list(Filter filter, @Nullable ConditionId after, int limit) {
    OrganisationNumber provider = filter.provider();
    ConditionState state = filter.state();
    return byIds(
        entities
            .createNativeQuery(LIST, UUID.class)
            .setParameter(1, provider == null ? null : provider.value(), String.class)
            .setParameter(2, state == null ? null : state.name(), String.class)
            .setParameter(3, filter.missedBy(), LocalDate.class)
            .setParameter(4, after == null ? BEFORE_ALL : after.value())
            .setParameter(5, limit)
            .getResultList());
  }

  @Override
  public List<Condition> lockOverdue(LocalDate today, int limit) {
    return byIds(
        entities
            .createNativeQuery(LOCK_OVERDUE, UUID.class)
            .setParameter(1, today)
            .setParameter(2, limit)
            .getResultList());
  }

  private List<Condition> byIds(List<UUID> ids) {
    return ids.stream().map(rows::findById).map(PostgresConditions::toDomain).toList();
  }

  private static Condition toDomain(ConditionEntity row) {
    Instant decidedAt = row.decidedAt;
    return new Condition(
        new ConditionId(row.id),
        new ApprovalId(row.approvalId),
        new OrganisationNumber(row.provider),
        new ConditionTerms(row.text, row.evidenceAsked, row.deadline),
        row.state,
        row.evidence.stream().map(EvidenceEmbeddable::toDomain).toList(),
        decidedAt == null
            ? null
            : new Condition.Verdict(row.met, row.reason, row.decidedBy, decidedAt));
  }
}
