package no.bht.employerregistry.affiliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.employerregistry.affiliation.domain.Dispute.Outcome;
import no.bht.employerregistry.affiliation.domain.Dispute.Resolution;
import no.bht.employerregistry.affiliation.domain.Dispute.Statement;
import no.bht.employerregistry.affiliation.domain.Disputes;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDisputes implements Disputes {
  private static final String SELECT = "select * from affiliation_dispute where ";
  private static final String ADD =
      """
      insert into affiliation_dispute (id, affiliation_id, employer, provider, raised_by, kind,
        reason, raised_at, statement_due, version)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
      """;
  private static final String SAVE =
      """
      update affiliation_dispute set statement = ?, stated_at = ?, outcome = ?, reasons = ?,
        resolved_at = ?, version = version + 1
      where id = ? and version = ?
      """;
  private static final String SEARCH =
      """
      (?::text is null or employer = ? or provider = ?)
        and (?::boolean is null or (outcome is null) = ?) and (?::uuid is null or id > ?)
      order by id limit ?
      """;

  private final Sql sql;

  PostgresDisputes(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Dispute> find(UUID id) {
    return sql.one(SELECT + "id = ?", PostgresDisputes::read, id);
  }

  @Override
  public Optional<Dispute> hold(UUID id) {
    return sql.one(SELECT + "id = ? for update", PostgresDisputes::read, id);
  }

  @Override
  public Optional<Dispute> openOf(AffiliationId affiliation) {
    return sql.one(
        SELECT + "affiliation_id = ? and outcome is null for update",
        PostgresDisputes::read,
        affiliation.value());
  }

  @Override
  public void add(Dispute dispute) {
    sql.update(
        ADD,
        dispute.id(),
        dispute.affiliation().value(),
        dispute.employer(),
        dispute.provider(),
        dispute.raisedBy(),
        dispute.kind(),
        dispute.reason(),
        dispute.raisedAt(),
        dispute.statementDue());
  }

  @Override
  public void save(Dispute dispute) {
    Statement statement = dispute.statement();
    Resolution resolution = dispute.resolution();
    int saved =
        sql.update(
            SAVE,
            statement == null ? null : statement.text(),
            statement == null ? null : statement.at(),
            resolution == null ? null : resolution.outcome(),
            resolution == null ? null : resolution.reasons(),
            resolution == null ? null : resolution.at(),
            dispute.id(),
            dispute.version());
    if (saved != 1) {
      throw new OptimisticLockException();
    }
  }

  @Override
  public List<Dispute> search(
      @Nullable OrganisationNumber party, @Nullable Boolean open, @Nullable UUID after, int most) {
    return sql.list(
        SELECT + SEARCH,
        PostgresDisputes::read,
        party,
        party,
        party,
        open,
        open,
        after,
        after,
        most);
  }

  private static Dispute read(ResultSet row) throws SQLException {
    return new Dispute(
        row.getObject("id", UUID.class),
        new AffiliationId(row.getObject("affiliation_id", UUID.class)),
        new OrganisationNumber(row.getString("employer")),
        new OrganisationNumber(row.getString("provider")),
        Party.valueOf(row.getString("raised_by")),
        Dispute.Kind.valueOf(row.getString("kind")),
        row.getString("reason"),
        Sql.instantOf(row, "raised_at"),
        row.getObject("statement_due", LocalDate.class),
        statement(row),
        resolution(row),
        row.getLong("version"));
  }

  private static @Nullable Statement statement(ResultSet row) throws SQLException {
    Instant at = Sql.instant(row, "stated_at");
    return at == null ? null : new Statement(row.getString("statement"), at);
  }

  private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
    Instant at = Sql.instant(row, "resolved_at");
    return at == null
        ? null
        : new Resolution(Outcome.valueOf(row.getString("outcome")), row.getString("reasons"), at);
  }
}
