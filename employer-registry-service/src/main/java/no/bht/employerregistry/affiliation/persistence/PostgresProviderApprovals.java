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
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.employerregistry.affiliation.domain.ProviderApproval;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.platform.organisation.OrganisationNumber;

/** A small projection; each statement tells whether it found anything new. */
@ApplicationScoped
class PostgresProviderApprovals implements ProviderApprovals {
  private static final String SELECT =
      """
      select approval_id, valid_from, ends_on from (
        select p.approval_id, p.valid_from, least(p.valid_to, g.gap_from - 1) as ends_on
        from provider_approval p
        left join provider_approval_gap g on g.approval_id = p.approval_id and g.gap_to is null
        where p.provider = ?
      ) approval where ends_on >= valid_from
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
      insert into provider_approval (approval_id, provider, valid_from, valid_to, granted, expired)
      values (?, ?, ?, ?, false, true)
      on conflict (approval_id, valid_to) do update set expired = true
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
      insert into provider_approval_gap (approval_id, provider, gap_from)
      select distinct p.approval_id, p.provider, ?::date from provider_approval p
      where p.provider = ? and not exists (
        select from provider_approval_gap g
        where g.approval_id = p.approval_id and g.gap_to is null)
      on conflict (approval_id, gap_from) do update set gap_to = null
      returning true
      """;

  private static final String NEVER_WITHDRAWN =
      """
      delete from provider_approval_gap
      where approval_id = ? and gap_to is null and gap_from >= ?::date returning true
      """;

  private static final String REINSTATE =
      """
      update provider_approval_gap set gap_to = ?::date - 1
      where approval_id = ? and gap_to is null and gap_from < ?::date returning true
      """;

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
                      row.getObject("valid_from", LocalDate.class),
                      row.getObject("ends_on", LocalDate.class))));
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
    return isNews(ADD, approval.approvalId(), approval.provider(), approval.period().from(), to);
  }

  @Override
  public boolean expire(OrganisationNumber provider, UUID approvalId, LocalDate validTo) {
    return isNews(EXPIRE, approvalId, provider, validTo, validTo);
  }

  @Override
  public boolean withdraw(OrganisationNumber provider, UUID approvalId, LocalDate from) {
    return any(WITHDRAW, approvalId, provider.value(), from, approvalId);
  }

  @Override
  public boolean reinstate(UUID approvalId, LocalDate from) {
    return any(NEVER_WITHDRAWN, approvalId, from) || any(REINSTATE, from, approvalId, from);
  }

  @Override
  public void endAll(OrganisationNumber provider, LocalDate from) {
    any(END_ALL, from, provider.value());
  }

  private boolean any(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isNews(
      String sql, UUID approvalId, OrganisationNumber provider, LocalDate from, LocalDate to) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, approvalId);
      statement.setString(2, provider.value());
      statement.setObject(3, from);
      statement.setObject(4, to);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
