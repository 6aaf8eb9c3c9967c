package no.bht.employerregistry.affiliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.employerregistry.affiliation.domain.Invalidation;
import no.bht.employerregistry.affiliation.domain.Invalidation.InvalidReason;
import no.bht.employerregistry.affiliation.domain.ProviderApproval;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** A small projection; each statement tells whether it found anything new. */
@ApplicationScoped
class PostgresProviderApprovals implements ProviderApprovals {
  private static final String SELECT =
      """
      select approval_id, provider, lower(days) as first_day, upper(days) - 1 as last_day
      from provider_approved_days where provider = any (?)
      """;

  /** A row that only an expiry has made so far learns its first day, which is no news any more. */
  private static final String ADD =
      """
      insert into provider_approval (approval_id, provider, valid_from, valid_to, granted, expired)
      values (?, ?, ?, ?, true, false)
      on conflict (approval_id, valid_to) do update set valid_from = excluded.valid_from, granted = true
      where not provider_approval.granted
      returning not expired
      """;

  private static final String EXPIRE =
      """
      insert into provider_approval (approval_id, provider, valid_from, valid_to, granted, expired,
        expired_on)
      values (?, ?, ?, ?, false, true, ?)
      on conflict (approval_id, valid_to) do update set expired = true, expired_on = excluded.expired_on
      where not provider_approval.expired
      returning true
      """;

  /** A withdrawal that was told before a reinstatement, and is heard of after it, ends with it. */
  private static final String WITHDRAW =
      """
      insert into provider_approval_gap (approval_id, provider, gap_from, told_at, gap_to)
      select w.approval_id, w.provider, w.day, w.told_at, u.day - 1
      from (select ?::uuid as approval_id, ?::text as provider, ?::date as day, ?::timestamptz as told_at) w
      cross join lateral (
        select min(reinstated_from) as day from provider_reinstatement
        where approval_id = w.approval_id and told_at > w.told_at) u
      where u.day > w.day or u.day is null and not exists (
        select from provider_approval_gap where approval_id = w.approval_id and gap_to is null)
      on conflict (approval_id, gap_from) do update
        set gap_to = excluded.gap_to, told_at = excluded.told_at
      returning true
      """;

  /** Also of approvals that are not heard of yet: one row stands for them. */
  private static final String END_ALL =
      """
      insert into provider_approval_gap (approval_id, provider, gap_from, provider_gone, successor)
      select p.approval_id, ?, ?::date, true, ?::text from (
        select approval_id from provider_approval where provider = ?
        union
        select md5(?)::uuid) p
      on conflict (approval_id, gap_from) do update
        set gap_to = null, provider_gone = true, successor = excluded.successor
      returning true
      """;

  private static final String END_WITH_PROVIDER =
      """
      insert into provider_approval_gap (approval_id, provider, gap_from, provider_gone, successor)
      select ?, provider, gap_from, true, successor from provider_approval_gap
      where approval_id = md5(?)::uuid and gap_from > ?
      on conflict do nothing
      """;

  private static final String END =
      """
      select reason, successor from (
        select 1 as rank, 'PROVIDER_CHANGED' as reason, successor from provider_approval_gap
        where provider = ? and provider_gone and gap_from <= ?
        union all
        select 2, 'APPROVAL_WITHDRAWN', null from provider_approval_gap
        where provider = ? and not provider_gone and gap_from = ?
        union all
        select 3, 'APPROVAL_EXPIRED', null from provider_approval
        where provider = ? and expired_on = ?) told
      order by rank limit 1
      """;

  private static final String NEVER_WITHDRAWN =
      """
      delete from provider_approval_gap
      where approval_id = ? and gap_from >= ?::date and not provider_gone returning true
      """;

  private static final String REMEMBER_REINSTATEMENT =
      """
      insert into provider_reinstatement (approval_id, reinstated_from, told_at) values (?, ?, ?)
      on conflict do nothing
      """;

  private static final String REINSTATE =
      """
      update provider_approval_gap set gap_to = ?::date - 1
      where approval_id = ? and gap_from < ?::date and (gap_to is null or gap_to >= ?::date)
        and not provider_gone
      returning true
      """;

  private static final String RECEIVE_RENEWAL =
      """
      insert into provider_renewal (application_id, provider, received_on) values (?, ?, ?)
      on conflict do nothing returning true
      """;

  private static final String DECIDE_RENEWAL =
      "update provider_renewal set kept_to = ?::date where application_id = ? returning true";

  private static final String HOLD =
      "select pg_advisory_xact_lock_shared(hashtextextended('provider-approvals ' || ?, 0))::text";
  private static final String HOLD_ALONE = HOLD.replace("_shared", "");

  private final Sql sql;

  PostgresProviderApprovals(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void hold(OrganisationNumber provider) {
    sql.list(HOLD, row -> true, provider);
  }

  @Override
  public void holdAlone(OrganisationNumber provider) {
    sql.list(HOLD_ALONE, row -> true, provider);
  }

  @Override
  public List<ProviderApproval> of(OrganisationNumber provider) {
    return ofAll(List.of(provider));
  }

  @Override
  public List<ProviderApproval> ofAll(Collection<OrganisationNumber> providers) {
    return sql.list(
        SELECT,
        row ->
            new ProviderApproval(
                row.getObject("approval_id", UUID.class),
                new OrganisationNumber(row.getString("provider")),
                new DateRange(
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class))),
        (Object) providers.stream().map(OrganisationNumber::value).toArray(String[]::new));
  }

  @Override
  public boolean add(ProviderApproval approval) {
    LocalDate from = approval.period().from();
    LocalDate to = Objects.requireNonNull(approval.period().to());
    sql.update(END_WITH_PROVIDER, approval.approvalId(), approval.provider(), from);
    return any(ADD, approval.approvalId(), approval.provider(), from, to);
  }

  @Override
  public boolean expire(
      OrganisationNumber provider, UUID approvalId, LocalDate validTo, LocalDate expiredOn) {
    return any(EXPIRE, approvalId, provider, validTo, validTo, expiredOn);
  }

  @Override
  public boolean withdraw(
      OrganisationNumber provider, UUID approvalId, LocalDate from, Instant toldAt) {
    return any(WITHDRAW, approvalId, provider, from, toldAt);
  }

  @Override
  public boolean reinstate(UUID approvalId, LocalDate from, Instant toldAt) {
    sql.update(REMEMBER_REINSTATEMENT, approvalId, from, toldAt);
    boolean never = any(NEVER_WITHDRAWN, approvalId, from);
    return any(REINSTATE, from, approvalId, from, from) || never;
  }

  @Override
  public void endAll(OrganisationNumber provider, Invalidation end) {
    OrganisationNumber successor = end.successor();
    any(END_ALL, provider, end.from(), successor, provider, provider);
  }

  @Override
  public Optional<Invalidation> endOn(OrganisationNumber provider, LocalDate day) {
    return sql.one(
        END,
        row -> {
          String successor = row.getString("successor");
          return new Invalidation(
              day,
              InvalidReason.valueOf(row.getString("reason")),
              successor == null ? null : new OrganisationNumber(successor));
        },
        provider,
        day,
        provider,
        day,
        provider,
        day);
  }

  @Override
  public void renewalReceived(OrganisationNumber provider, UUID application, LocalDate day) {
    any(RECEIVE_RENEWAL, application, provider, day);
  }

  @Override
  public void renewalDecided(UUID application, @Nullable LocalDate keptTo) {
    any(DECIDE_RENEWAL, keptTo, application);
  }

  private boolean any(String statement, @Nullable Object... values) {
    return sql.one(statement, row -> row.getBoolean(1), values).orElse(false);
  }
}
