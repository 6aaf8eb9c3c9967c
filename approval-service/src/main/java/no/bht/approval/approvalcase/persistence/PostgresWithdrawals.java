package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalGround;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalId;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawals;
import no.bht.platform.organisation.OrganisationNumber;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresWithdrawals implements Withdrawals {
  private static final String LIST =
      """
      select id from withdrawal
      where (cast(?1 as text) is null or provider = ?1)
        and (cast(?2 as text) is null or state = ?2) and id > ?3
      order by id limit ?4
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final WithdrawalEntityRepository rows;
  private final ApprovalCases providers;
  private final Session entities;

  PostgresWithdrawals(WithdrawalEntityRepository rows, ApprovalCases providers, Session entities) {
    this.rows = rows;
    this.providers = providers;
    this.entities = entities;
  }

  @Override
  public Versioned get(WithdrawalId id) {
    WithdrawalEntity row = rows.findByIdOptional(id.value()).orElseThrow(NoSuchCase::new);
    return new Versioned(toDomain(row), row.version);
  }

  /** Finds the provider without loading the row, which is read once nobody else changes it. */
  @Override
  public Versioned lock(WithdrawalId id) {
    String provider =
        entities
            .createNativeQuery("select provider from withdrawal where id = ?1", String.class)
            .setParameter(1, id.value())
            .uniqueResultOptional()
            .orElseThrow(NoSuchCase::new);
    providers.lock(new OrganisationNumber(provider));
    return get(id);
  }

  @Override
  public Optional<WithdrawalId> openOf(OrganisationNumber provider) {
    return rows.find("provider = ?1 and state = ?2", provider.value(), WithdrawalState.NOTIFIED)
        .firstResultOptional()
        .map(row -> new WithdrawalId(row.id));
  }

  @Override
  public long save(Withdrawal withdrawal) {
    WithdrawalEntity row =
        rows.findByIdOptional(withdrawal.id().value()).orElseGet(() -> newRow(withdrawal));
    Withdrawal.Verdict verdict = withdrawal.verdict();
    row.state = withdrawal.state();
    row.closingReason = withdrawal.closingReason();
    if (verdict != null) {
      row.withdrawnFrom = verdict.withdrawnFrom();
      row.decidedOn = verdict.decidedOn();
      row.ruleVersion = verdict.ruleVersion();
    }
    rows.persistAndFlush(row);
    return row.version;
  }

  @Override
  public List<Withdrawal> list(
      @Nullable OrganisationNumber provider,
      @Nullable WithdrawalState state,
      @Nullable WithdrawalId after,
      int limit) {
    return entities
        .createNativeQuery(LIST, UUID.class)
        .setParameter(1, provider == null ? null : provider.value(), String.class)
        .setParameter(2, state == null ? null : state.name(), String.class)
        .setParameter(3, after == null ? BEFORE_ALL : after.value())
        .setParameter(4, limit)
        .getResultList()
        .stream()
        .map(rows::findById)
        .map(PostgresWithdrawals::toDomain)
        .toList();
  }

  private static WithdrawalEntity newRow(Withdrawal withdrawal) {
    WithdrawalEntity row = new WithdrawalEntity();
    WithdrawalGround ground = withdrawal.ground();
    ConditionId condition = ground.condition();
    row.id = withdrawal.id().value();
    row.provider = withdrawal.provider().value();
    row.approvals = withdrawal.approvals().stream().map(ApprovalId::value).toArray(UUID[]::new);
    row.ground = ground.kind();
    row.requirements =
        ground.requirements().stream().map(ApprovalRequirement::name).toArray(String[]::new);
    row.conditionId = condition == null ? null : condition.value();
    row.facts = ground.facts();
    row.openedOn = withdrawal.openedOn();
    return row;
  }

  private static Withdrawal toDomain(WithdrawalEntity row) {
    UUID condition = row.conditionId;
    LocalDate withdrawnFrom = row.withdrawnFrom;
    return new Withdrawal(
        new WithdrawalId(row.id),
        new OrganisationNumber(row.provider),
        Arrays.stream(row.approvals).map(ApprovalId::new).toList(),
        new WithdrawalGround(
            row.ground,
            Arrays.stream(row.requirements)
                .map(ApprovalRequirement::valueOf)
                .collect(Collectors.toCollection(TreeSet::new)),
            condition == null ? null : new ConditionId(condition),
            row.facts),
        row.state,
        row.openedOn,
        withdrawnFrom == null
            ? null
            : new Withdrawal.Verdict(withdrawnFrom, row.decidedOn, row.ruleVersion),
        row.closingReason);
  }
}
