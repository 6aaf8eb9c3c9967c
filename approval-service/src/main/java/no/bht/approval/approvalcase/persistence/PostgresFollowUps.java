package no.bht.approval.approvalcase.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.followup.FollowUp;
import no.bht.approval.approvalcase.domain.followup.FollowUpId;
import no.bht.approval.approvalcase.domain.followup.FollowUps;
import no.bht.approval.approvalcase.domain.followup.Shortfall;
import no.bht.platform.organisation.OrganisationNumber;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresFollowUps implements FollowUps {
  static final TypeReference<List<Shortfall>> SHORTFALLS = new TypeReference<>() {};

  private static final String SELECT =
      """
      select id, version, provider, name, opened_on, cause, assignee,
        cast(shortfalls as text) as shortfalls, outcome, outcome_reason, closed_by, closed_at
      from follow_up
      """;

  private final Session database;

  PostgresFollowUps(Session database) {
    this.database = database;
  }

  @Override
  public Optional<FollowUp> openOf(OrganisationNumber provider) {
    return database
        .createNativeQuery(SELECT + "where provider = ?1 and state = 'OPEN'", Tuple.class)
        .setParameter(1, provider.value())
        .uniqueResultOptional()
        .map(PostgresFollowUps::toDomain);
  }

  @Override
  public Versioned get(FollowUpId id) {
    return found(SELECT + "where id = ?1", id);
  }

  /** Whoever changes what concerns a provider holds its row. */
  @Override
  public Versioned lock(FollowUpId id) {
    List<String> held =
        database
            .createNativeQuery(
                """
                select organisation_number from provider
                where organisation_number = (select provider from follow_up where id = ?1)
                for update
                """,
                String.class)
            .setParameter(1, id.value())
            .getResultList();
    if (held.isEmpty()) {
      throw new NoSuchCase();
    }
    return found(SELECT + "where id = ?1", id);
  }

  @Override
  public void add(FollowUp opened) {
    database
        .createNativeMutationQuery(
            """
            insert into follow_up (id, version, provider, name, opened_on, cause, state, shortfalls)
            values (?1, 0, ?2, ?3, ?4, ?5, 'OPEN', cast(?6 as jsonb))
            """)
        .setParameter(1, opened.id().value())
        .setParameter(2, opened.provider().value())
        .setParameter(3, opened.name())
        .setParameter(4, opened.openedOn())
        .setParameter(5, opened.cause().name())
        .setParameter(6, StoredJson.write(opened.shortfalls()))
        .executeUpdate();
  }

  @Override
  public void save(FollowUp followUp) {
    FollowUp.Closing closing = followUp.closing();
    database
        .createNativeMutationQuery(
            """
            update follow_up set version = version + 1, assignee = ?2,
              shortfalls = cast(?3 as jsonb), state = ?4, outcome = ?5, outcome_reason = ?6,
              closed_by = ?7, closed_at = ?8
            where id = ?1
            """)
        .setParameter(1, followUp.id().value())
        .setParameter(2, followUp.assignee(), String.class)
        .setParameter(3, StoredJson.write(followUp.shortfalls()))
        .setParameter(4, closing == null ? "OPEN" : "CLOSED")
        .setParameter(5, closing == null ? null : closing.outcome().name(), String.class)
        .setParameter(6, closing == null ? null : closing.reason(), String.class)
        .setParameter(7, closing == null ? null : closing.closedBy(), String.class)
        .setParameter(8, closing == null ? null : closing.closedAt(), Instant.class)
        .executeUpdate();
  }

  private Versioned found(String sql, FollowUpId id) {
    Tuple row =
        database
            .createNativeQuery(sql, Tuple.class)
            .setParameter(1, id.value())
            .uniqueResultOptional()
            .orElseThrow(NoSuchCase::new);
    return new Versioned(toDomain(row), row.get("version", Long.class));
  }

  private static FollowUp toDomain(Tuple row) {
    return new FollowUp(
        new FollowUpId(row.get("id", UUID.class)),
        new OrganisationNumber(row.get("provider", String.class)),
        row.get("name", String.class),
        row.get("opened_on", LocalDate.class),
        FollowUp.Cause.valueOf(row.get("cause", String.class)),
        row.get("assignee", String.class),
        StoredJson.read(row.get("shortfalls", String.class), SHORTFALLS),
        closingOf(row));
  }

  private static FollowUp.@Nullable Closing closingOf(Tuple row) {
    String outcome = row.get("outcome", String.class);
    return outcome == null
        ? null
        : new FollowUp.Closing(
            FollowUp.Outcome.valueOf(outcome),
            row.get("outcome_reason", String.class),
            row.get("closed_by", String.class),
            row.get("closed_at", Instant.class));
  }
}
