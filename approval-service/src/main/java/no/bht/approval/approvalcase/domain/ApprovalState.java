package no.bht.approval.approvalcase.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import java.util.Optional;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalExpired;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalReinstated;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalWithdrawn;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProviderChanged;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalDropped;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalNotified;
import no.bht.platform.statetable.StateTable;

/**
 * Where an approval stands beside its dates (godkjenningens status): what was told and decided. On
 * which days it is valid is read from the dates. What is not listed as a step is not allowed.
 */
public enum ApprovalState {
  /** Gjelder: granted, and nothing else was told or decided. */
  IN_FORCE,
  /** Utløpt: its end is told. */
  EXPIRED,
  /** Purret: the provider was reminded, a month after the end. */
  REMINDED,
  /** Varslet: the provider was told that withdrawal is considered (fvl. § 16); it stands. */
  WITHDRAWAL_NOTIFIED,
  /** Trukket tilbake; § 2-5 second paragraph. */
  WITHDRAWN,
  /** Utsatt iverksetting (fvl. § 42): withdrawn, but it stands for the time being. */
  WITHDRAWAL_DEFERRED,
  /** Opphørt: the provider merged, was taken over, closed down or changed its number. */
  ENDED;

  /** Every allowed step and the event it is announced by. */
  static final StateTable<ApprovalState, Class<? extends ApprovalCaseEvent>> TABLE =
      StateTable.<ApprovalState, Class<? extends ApprovalCaseEvent>>of(
          begin(IN_FORCE, ApprovalGranted.class),
          step(IN_FORCE, EXPIRED, ApprovalExpired.class),
          step(EXPIRED, REMINDED, RenewalReminderDue.class),
          step(IN_FORCE, WITHDRAWAL_NOTIFIED, WithdrawalNotified.class),
          step(WITHDRAWAL_NOTIFIED, IN_FORCE, WithdrawalDropped.class),
          step(WITHDRAWAL_NOTIFIED, EXPIRED, ApprovalExpired.class),
          step(WITHDRAWAL_NOTIFIED, WITHDRAWN, ApprovalWithdrawn.class),
          step(WITHDRAWN, WITHDRAWAL_DEFERRED, ApprovalReinstated.class),
          step(WITHDRAWN, IN_FORCE, ApprovalReinstated.class),
          step(WITHDRAWAL_DEFERRED, WITHDRAWN, ApprovalWithdrawn.class),
          step(WITHDRAWAL_DEFERRED, IN_FORCE, ApprovalReinstated.class),
          step(WITHDRAWAL_DEFERRED, EXPIRED, ApprovalExpired.class),
          step(IN_FORCE, ENDED, ProviderChanged.class),
          step(WITHDRAWAL_NOTIFIED, ENDED, ProviderChanged.class),
          step(WITHDRAWAL_DEFERRED, ENDED, ProviderChanged.class));

  /** The event of the step, or empty when the step is not allowed. */
  public Optional<Class<? extends ApprovalCaseEvent>> eventOfStepTo(ApprovalState next) {
    return TABLE.by(this, next);
  }

  public boolean canBecome(ApprovalState next) {
    return TABLE.allows(this, next);
  }

  /** Whether the provider is approved as long as the dates say so. */
  public boolean stands() {
    return canBecome(EXPIRED);
  }

  /** Whether a decision ended it before its time. */
  public boolean isCutShort() {
    return this == WITHDRAWN || this == ENDED;
  }
}
