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
      select approval_id, valid_from, valid_to from provider_approval where provider = ?
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
                      row.getObject("valid_to", LocalDate.class))));
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
