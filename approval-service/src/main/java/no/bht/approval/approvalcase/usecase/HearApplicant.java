package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.approval.approvalcase.domain.AdvanceNotices;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.casework.domain.NoticeExemption;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import org.jspecify.annotations.Nullable;

/** Hears a provider before its application is refused (forhåndsvarsel). Statute: fvl. § 16. */
@ApplicationScoped
public class HearApplicant {
  private final ApprovalCases cases;
  private final AdvanceNotices notices;
  private final OfficePractice practice;
  private final InstantSource clock;

  HearApplicant(
      ApprovalCases cases, AdvanceNotices notices, OfficePractice practice, InstantSource clock) {
    this.cases = cases;
    this.notices = notices;
    this.practice = practice;
    this.clock = clock;
  }

  /**
   * Gives notice of every requirement that is judged unmet.
   *
   * @param deadline last day to comment, moved to a working day; {@code null} for the usual time
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if it is decided, nothing is unmet, or the day is today or earlier
   */
  @Transactional
  public void giveNotice(HandleCase.Target target, @Nullable LocalDate deadline) {
    ApprovalCases.Versioned found = lock(target);
    LocalDate today = Oslo.today(clock);
    LocalDate last =
        deadline == null
            ? TimeLimits.weeks(today, practice.handling().weeksToComment())
            : TimeLimits.nextWorkingDay(deadline);
    if (!last.isAfter(today)) {
      throw new CommandRefused(new Refusal.DeadlineTooEarly(today.plusDays(1)));
    }
    ApprovalCase application = found.approvalCase();
    notices.give(application, application.unmetToGiveNoticeOf(), last);
    application.noticeGiven(last);
    cases.save(application);
  }

  /**
   * Leaves notice out.
   *
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if it is decided, or nothing is unmet
   */
  @Transactional
  public void omitNotice(HandleCase.Target target, NoticeExemption ground, String reason) {
    ApprovalCases.Versioned found = lock(target);
    found.approvalCase().unmetToGiveNoticeOf();
    notices.omit(found.approvalCase(), ground, reason);
  }

  private ApprovalCases.Versioned lock(HandleCase.Target target) {
    ApprovalCases.Versioned found = cases.lock(target.application());
    target.versionRead().accept(found.version());
    return found;
  }
}
