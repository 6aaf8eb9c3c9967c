package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCaseState;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.CaseSnapshot;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.requirement.Assessments;
import no.bht.platform.organisation.OrganisationNumber;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresApprovalCases implements ApprovalCases {
  private static final String LIST =
      """
      select id, provider, submission ->> 'name' as name, kind, state, received_on
      from approval_case
      where (cast(?1 as text) is null or state = ?1) and id > ?2
      order by id limit ?3
      """;

  /** Locks the provider too: whoever changes what concerns it holds its row. */
  private static final String LOCK_TO_ANSWER =
      """
      select c.id from approval_case c join provider p on p.organisation_number = c.provider
      where c.preliminary_answer_due_on <= ?1
      order by c.preliminary_answer_due_on, c.id limit ?2
      for update of c, p skip locked
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final ApprovalCaseEntityRepository rows;
  private final Session entities;
  private final HandedSubmissions handed;
  private final JudgementLog judgements;
  private final InstantSource clock;

  PostgresApprovalCases(
      ApprovalCaseEntityRepository rows,
      Session entities,
      HandedSubmissions handed,
      JudgementLog judgements,
      InstantSource clock) {
    this.rows = rows;
    this.entities = entities;
    this.handed = handed;
    this.judgements = judgements;
    this.clock = clock;
  }

  @Override
  public List<Line> list(
      @Nullable ApprovalCaseState state, @Nullable ApprovalCaseId after, int limit) {
    return entities
        .createNativeQuery(LIST, Tuple.class)
        .setParameter(1, state == null ? null : state.name(), String.class)
        .setParameter(2, after == null ? BEFORE_ALL : after.value())
        .setParameter(3, limit)
        .getResultList()
        .stream()
        .map(PostgresApprovalCases::line)
        .toList();
  }

  private static Line line(Tuple row) {
    return new Line(
        new ApprovalCaseId(row.get("id", UUID.class)),
        new OrganisationNumber(row.get("provider", String.class)),
        row.get("name", String.class),
        ApplicationKind.valueOf(row.get("kind", String.class)),
        ApprovalCaseState.valueOf(row.get("state", String.class)),
        row.get("received_on", LocalDate.class));
  }

  @Override
  public Versioned get(ApprovalCaseId id) {
    ApprovalCaseEntity row = rows.findByIdOptional(id.value()).orElseThrow(NoSuchCase::new);
    return new Versioned(row.toDomain(), row.version);
  }

  /** Finds the provider without loading the row, which is read once nobody else changes it. */
  @Override
  public Versioned lock(ApprovalCaseId id) {
    String provider =
        entities
            .createNativeQuery("select provider from approval_case where id = ?1", String.class)
            .setParameter(1, id.value())
            .uniqueResultOptional()
            .orElseThrow(NoSuchCase::new);
    lock(new OrganisationNumber(provider));
    return get(id);
  }

  @Override
  public void lock(OrganisationNumber provider) {
    entities
        .createNativeMutationQuery("insert into provider values (?1) on conflict do nothing")
        .setParameter(1, provider.value())
        .executeUpdate();
    entities
        .createNativeQuery(
            "select organisation_number from provider where organisation_number = ?1 for update",
            String.class)
        .setParameter(1, provider.value())
        .getSingleResult();
  }

  @Override
  public Optional<ApprovalCaseId> openOf(OrganisationNumber provider) {
    return rows.find("provider = ?1 and decidedOn is null", provider.value())
        .firstResultOptional()
        .map(row -> new ApprovalCaseId(row.id));
  }

  @Override
  public long save(ApprovalCase approvalCase) {
    CaseSnapshot snapshot = approvalCase.snapshot();
    ApprovalCaseEntity row =
        rows.findByIdOptional(snapshot.id().value())
            .orElseGet(() -> ApprovalCaseEntity.of(snapshot));
    boolean handedIn = row.submissionVersion != snapshot.file().version();
    boolean reopened = row.decidedOn != null && snapshot.decidedOn() == null;
    Assessments before = row.assessed();
    row.hold(snapshot);
    rows.persistAndFlush(row);
    judgements.add(
        row.id, before.judgementsOnTheWayTo(snapshot.file().assessments()), clock.instant());
    if (handedIn) {
      handed.keep(row, clock.instant());
    }
    if (handedIn || reopened) {
      handed.countStaff(row);
    }
    return row.version;
  }

  @Override
  public List<Handed> versionsOf(ApprovalCaseId id) {
    return handed.of(id);
  }

  @Override
  public List<Judged> judgementsOf(ApprovalCaseId id, int after, int limit) {
    return judgements.of(id, after, limit);
  }

  @Override
  public List<ApprovalCase> lockToAnswerPreliminarily(LocalDate today, int limit) {
    return entities
        .createNativeQuery(LOCK_TO_ANSWER, UUID.class)
        .setParameter(1, today)
        .setParameter(2, limit)
        .getResultList()
        .stream()
        .map(rows::findById)
        .map(ApprovalCaseEntity::toDomain)
        .toList();
  }
}
