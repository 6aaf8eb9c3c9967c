package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.Announcements;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalHistory;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.RenewalApplications;
import no.bht.approval.approvalcase.domain.Standing;
import no.bht.approval.approvalcase.domain.Validity;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.organisation.OrganisationNumber;
import org.hibernate.Session;

@ApplicationScoped
class PostgresApprovals implements Approvals {

  /**
   * Locks the approval too, not only its provider: a replica that told the end in the meantime has
   * changed the row, which makes the condition be looked at again.
   */
  private static final String LOCK_ENDING =
      """
      select a.id from approval a join provider p on p.organisation_number = a.provider
      where a.expiry_due_on <= ?1
        and a.state in ('IN_FORCE', 'WITHDRAWAL_NOTIFIED', 'WITHDRAWAL_DEFERRED')
        and not exists (
          select from approval_case c
          where c.renews = a.id and c.received_on <= a.valid_to
            and (c.decided_on is null or c.decided_on > ?1)
        )
      order by a.expiry_due_on, a.id limit ?2
      for update of a, p skip locked
      """;

  private static final String LOCK_REMINDABLE =
      """
      select a.id from approval a join provider p on p.organisation_number = a.provider
      where a.reminder_due_on <= ?1
      order by a.reminder_due_on, a.id limit ?2
      for update of a, p skip locked
      """;

  private static final String RENEWALS =
      """
      select count(c.id) > 0 as came,
        coalesce(bool_or(c.received_on <= a.valid_to and c.decided_on is null), false) as pending,
        coalesce(bool_or(c.received_on <= a.valid_to and c.state = 'APPROVED'), false) as renewed,
        max(c.decided_on) filter (where c.received_on <= a.valid_to and c.state = 'REFUSED')
          as refused_on
      from approval a left join approval_case c on c.renews = a.id
      where a.id = ?1
      """;

  private final ApprovalEntityRepository rows;
  private final Session entities;

  PostgresApprovals(ApprovalEntityRepository rows, Session entities) {
    this.rows = rows;
    this.entities = entities;
  }

  @Override
  public ApprovalHistory of(OrganisationNumber provider) {
    return new ApprovalHistory(
        rows.list("provider", provider.value()).stream().map(PostgresApprovals::toDomain).toList());
  }

  @Override
  public Optional<Approval> ofApplication(ApprovalCaseId application) {
    return rows.find("applicationId = ?1 and continues is null", application.value())
        .firstResultOptional()
        .map(PostgresApprovals::toDomain);
  }

  @Override
  public Optional<Approval> find(ApprovalId id) {
    return rows.findByIdOptional(id.value()).map(PostgresApprovals::toDomain);
  }

  @Override
  public RenewalApplications renewalsOf(ApprovalId approval) {
    Tuple row =
        entities
            .createNativeQuery(RENEWALS, Tuple.class)
            .setParameter(1, approval.value())
            .getSingleResult();
    return new RenewalApplications(
        row.get("came", Boolean.class),
        row.get("pending", Boolean.class),
        row.get("renewed", Boolean.class),
        row.get("refused_on", LocalDate.class));
  }

  @Override
  public void add(Approval approval, Submission submission) {
    ApprovalEntity row = newRow(approval);
    row.name = submission.name();
    row.municipalityNumber = submission.address().municipalityNumber();
    row.countyNumber = submission.address().countyNumber();
    row.countiesServed = submission.countiesServed().toArray(String[]::new);
    row.languages = submission.languages().toArray(String[]::new);
    rows.persistAndFlush(row);
  }

  @Override
  public void addContinued(Approval approval) {
    ApprovalEntity row = newRow(approval);
    ApprovalEntity before = rows.findById(row.continues);
    row.name = before.name;
    row.municipalityNumber = before.municipalityNumber;
    row.countyNumber = before.countyNumber;
    row.countiesServed = before.countiesServed;
    row.languages = before.languages;
    rows.persistAndFlush(row);
  }

  private static ApprovalEntity newRow(Approval approval) {
    ApprovalEntity row = new ApprovalEntity();
    row.id = approval.id().value();
    row.applicationId = approval.application().value();
    row.provider = approval.provider().value();
    row.validFrom = approval.validity().from();
    row.validTo = approval.validity().to();
    row.ruleVersion = approval.ruleVersion();
    row.decidedOn = approval.decidedOn();
    row.exceptionReason = approval.exceptionReason();
    setStanding(row, approval);
    return row;
  }

  @Override
  public void save(Approval approval) {
    setStanding(rows.findById(approval.id().value()), approval);
    rows.flush();
  }

  @Override
  public List<Ending> lockEnding(LocalDate today, int limit) {
    return lock(LOCK_ENDING, today, limit).stream()
        .map(approval -> new Ending(approval, renewalsOf(approval.id())))
        .toList();
  }

  @Override
  public List<Approval> lockRemindable(LocalDate today, int limit) {
    return lock(LOCK_REMINDABLE, today, limit);
  }

  private List<Approval> lock(String sql, LocalDate today, int limit) {
    List<UUID> locked =
        entities
            .createNativeQuery(sql, UUID.class)
            .setParameter(1, today)
            .setParameter(2, limit)
            .getResultList();
    return locked.stream().map(rows::findById).map(PostgresApprovals::toDomain).toList();
  }

  private static void setStanding(ApprovalEntity row, Approval approval) {
    ApprovalId continues = approval.standing().continues();
    row.state = approval.state();
    row.endedFrom = approval.standing().endedFrom();
    row.continues = continues == null ? null : continues.value();
    Announcements announcements = approval.announcements();
    row.expiryDueOn = announcements.expiryDueOn();
    row.expiredOn = announcements.expiredOn();
    row.reminderDueOn = announcements.reminderDueOn();
    row.remindedOn = announcements.remindedOn();
  }

  private static Approval toDomain(ApprovalEntity row) {
    UUID continues = row.continues;
    return new Approval(
        new ApprovalId(row.id),
        new ApprovalCaseId(row.applicationId),
        new OrganisationNumber(row.provider),
        new Validity(row.validFrom, row.validTo),
        row.ruleVersion,
        row.decidedOn,
        row.exceptionReason,
        new Announcements(row.expiryDueOn, row.expiredOn, row.reminderDueOn, row.remindedOn),
        new Standing(
            row.state, row.endedFrom, continues == null ? null : new ApprovalId(continues)));
  }
}
