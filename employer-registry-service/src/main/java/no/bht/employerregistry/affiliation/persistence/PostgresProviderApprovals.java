package no.bht.employerregistry.affiliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.employerregistry.affiliation.domain.Invalidation;
import no.bht.employerregistry.affiliation.domain.Invalidation.InvalidReason;
import no.bht.employerregistry.affiliation.domain.ProviderApproval;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A small projection; each statement tells whether it found anything new. */
@ApplicationScoped
class PostgresProviderApprovals implements ProviderApprovals {
  private static final String SELECT =
      """
      select approval_id, lower(days) as first_day, upper(days) - 1 as last_day
      from provider_approved_days where provider = ?
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

  private static final String WITHDRAW =
      """
      insert into provider_approval_gap (approval_id, provider, gap_from)
      select ?, ?, ? where not exists (
        select from provider_approval_gap where approval_id = ? and gap_to is null)
      on conflict (approval_id, gap_from) do update set gap_to = null
      returning true
      """;

  private static final String END_ALL =
      """
      insert into provider_approval_gap (approval_id, provider, gap_from, provider_gone, successor)
      select distinct p.approval_id, p.provider, ?::date, true, ?::text from provider_approval p
      where p.provider = ?
      on conflict (approval_id, gap_from) do update
        set gap_to = null, provider_gone = true, successor = excluded.successor
      returning true
      """;

  private static final String END =
      """
      select gap_from, successor from provider_approval_gap
      where provider = ? and provider_gone order by gap_from limit 1
      """;

  private static final String NEVER_WITHDRAWN =
      """
      delete from provider_approval_gap
      where approval_id = ? and gap_from >= ?::date and not provider_gone returning true
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

  private final DataSource database;

  PostgresProviderApprovals(DataSource database) {
    this.database = database;
  }

  @Override
  public List<ProviderApproval> of(OrganisationNumber provider) {
    List<ProviderApproval> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, provider.value());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new ProviderApproval(
                  row.getObject("approval_id", UUID.class),
                  provider,
                  new DateRange(
                      row.getObject("first_day", LocalDate.class),
                      row.getObject("last_day", LocalDate.class))));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean add(ProviderApproval approval) {
    LocalDate to = Objects.requireNonNull(approval.period().to());
    return any(
        ADD, approval.approvalId(), approval.provider().value(), approval.period().from(), to);
  }

  @Override
  public boolean expire(
      OrganisationNumber provider, UUID approvalId, LocalDate validTo, LocalDate expiredOn) {
    return any(EXPIRE, approvalId, provider.value(), validTo, validTo, expiredOn);
  }

  @Override
  public boolean withdraw(OrganisationNumber provider, UUID approvalId, LocalDate from) {
    return any(WITHDRAW, approvalId, provider.value(), from, approvalId);
  }

  @Override
  public boolean reinstate(UUID approvalId, LocalDate from) {
    boolean never = any(NEVER_WITHDRAWN, approvalId, from);
    return any(REINSTATE, from, approvalId, from, from) || never;
  }

  @Override
  public void endAll(OrganisationNumber provider, Invalidation end) {
    OrganisationNumber successor = end.successor();
    any(END_ALL, end.from(), successor == null ? null : successor.value(), provider.value());
  }

  @Override
  public Optional<Invalidation> endOf(OrganisationNumber provider) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(END)) {
      select.setString(1, provider.value());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        String successor = row.getString("successor");
        return Optional.of(
            new Invalidation(
                row.getObject("gap_from", LocalDate.class),
                InvalidReason.PROVIDER_CHANGED,
                successor == null ? null : new OrganisationNumber(successor)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void renewalReceived(OrganisationNumber provider, UUID application, LocalDate day) {
    any(RECEIVE_RENEWAL, application, provider.value(), day);
  }

  @Override
  public void renewalDecided(UUID application, @Nullable LocalDate keptTo) {
    any(DECIDE_RENEWAL, keptTo, application);
  }

  private boolean any(String sql, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
