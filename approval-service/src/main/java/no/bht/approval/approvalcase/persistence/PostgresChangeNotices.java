package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.followup.ChangeNotice;
import no.bht.approval.approvalcase.domain.followup.ChangeNotices;
import no.bht.approval.approvalcase.domain.followup.FollowUpId;
import no.bht.approval.approvalcase.domain.submission.SubmissionPart;
import no.bht.platform.organisation.OrganisationNumber;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresChangeNotices implements ChangeNotices {
  private static final String SELECT =
      """
      select id, provider, received_at, effective_from, explanation, facts_version, changed,
        cast(shortfalls as text) as shortfalls, follow_up_id
      from change_notice
      """;

  private final Session database;

  PostgresChangeNotices(Session database) {
    this.database = database;
  }

  @Override
  public void add(ChangeNotice notice) {
    FollowUpId followUp = notice.followUp();
    database
        .createNativeMutationQuery(
            """
            insert into change_notice (id, provider, received_at, effective_from, explanation,
              facts_version, changed, shortfalls, follow_up_id)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), ?9)
            """)
        .setParameter(1, notice.id())
        .setParameter(2, notice.provider().value())
        .setParameter(3, notice.receivedAt())
        .setParameter(4, notice.effectiveFrom())
        .setParameter(5, notice.explanation(), String.class)
        .setParameter(6, notice.factsVersion())
        .setParameter(
            7,
            notice.changed().stream().map(SubmissionPart::name).toArray(String[]::new),
            String[].class)
        .setParameter(8, StoredJson.write(notice.shortfalls()))
        .setParameter(9, followUp == null ? null : followUp.value(), UUID.class)
        .executeUpdate();
  }

  @Override
  public ChangeNotice get(UUID id) {
    return database
        .createNativeQuery(SELECT + "where id = ?1", Tuple.class)
        .setParameter(1, id)
        .uniqueResultOptional()
        .map(PostgresChangeNotices::toDomain)
        .orElseThrow(NoSuchCase::new);
  }

  @Override
  public List<ChangeNotice> of(OrganisationNumber provider, @Nullable UUID before, int limit) {
    return database
        .createNativeQuery(
            SELECT
                + """
                where provider = ?1 and (cast(?2 as uuid) is null or id < ?2)
                order by id desc limit ?3
                """,
            Tuple.class)
        .setParameter(1, provider.value())
        .setParameter(2, before, UUID.class)
        .setParameter(3, limit)
        .getResultList()
        .stream()
        .map(PostgresChangeNotices::toDomain)
        .toList();
  }

  private static ChangeNotice toDomain(Tuple row) {
    UUID followUp = row.get("follow_up_id", UUID.class);
    return new ChangeNotice(
        row.get("id", UUID.class),
        new OrganisationNumber(row.get("provider", String.class)),
        row.get("received_at", Instant.class),
        row.get("effective_from", LocalDate.class),
        row.get("explanation", String.class),
        row.get("facts_version", Integer.class),
        Arrays.stream(row.get("changed", String[].class))
            .map(SubmissionPart::valueOf)
            .collect(Collectors.toSet()),
        StoredJson.read(row.get("shortfalls", String.class), PostgresFollowUps.SHORTFALLS),
        followUp == null ? null : new FollowUpId(followUp));
  }
}
