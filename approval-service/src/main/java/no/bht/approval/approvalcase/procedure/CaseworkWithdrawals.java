package no.bht.approval.approvalcase.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.bht.approval.ApprovalSettings;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalId;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalProcedure;
import no.bht.approval.approvalcase.usecase.withdrawal.WithdrawalEffects;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.usecase.GiveAdvanceNotice;
import no.bht.casework.usecase.NotifyDecision;
import no.bht.casework.usecase.SendLetter;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.platform.time.Ids;
import org.hibernate.Session;

/** Withdrawal by the procedure of the Public Administration Act. */
@ApplicationScoped
class CaseworkWithdrawals implements WithdrawalProcedure {
  private final GiveAdvanceNotice notices;
  private final HearParty hearings;
  private final NotifyDecision notify;
  private final Decisions decisions;
  private final SendLetter letters;
  private final Session session;
  private final ApprovalSettings settings;
  private final CaseAccess access;
  private final InstantSource clock;
  private final Ids ids;

  CaseworkWithdrawals(
      GiveAdvanceNotice notices,
      HearParty hearings,
      NotifyDecision notify,
      Decisions decisions,
      SendLetter letters,
      Session session,
      ApprovalSettings settings,
      CaseAccess access,
      InstantSource clock,
      Ids ids) {
    this.notices = notices;
    this.hearings = hearings;
    this.notify = notify;
    this.decisions = decisions;
    this.letters = letters;
    this.session = session;
    this.settings = settings;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public void giveNotice(Withdrawal withdrawal, Notice notice) {
    LocalDate deadline = notice.commentDeadline();
    Omission omission = notice.omission();
    if (deadline != null) {
      notices.give(
          new GiveAdvanceNotice.Command(
              withdrawal.id().value(),
              withdrawal.provider(),
              WithdrawalEffects.WITHDRAWN,
              WithdrawalLetters.notice(withdrawal),
              deadline));
    } else if (omission != null) {
      notices.omit(
          withdrawal.id().value(),
          withdrawal.provider(),
          WithdrawalEffects.WITHDRAWN,
          omission.ground(),
          omission.reason(),
          access.actor());
    }
  }

  @Override
  public void requireHeard(Withdrawal withdrawal) {
    hearings.requireHeard(withdrawal.id().value(), WithdrawalEffects.WITHDRAWN);
  }

  @Override
  public void decide(Withdrawal withdrawal, Reasons reasons) {
    Withdrawal.Verdict verdict = Objects.requireNonNull(withdrawal.verdict());
    notify.notify(
        new Decision(
            ids.next(),
            withdrawal.id().value(),
            withdrawal.provider(),
            WithdrawalEffects.WITHDRAWN,
            verdict.ruleVersion(),
            reasons,
            settings.decidingBody(),
            access.actor(),
            clock.instant(),
            null),
        WithdrawalLetters.decision(verdict.withdrawnFrom()));
    session.flush();
  }

  @Override
  public void tellDropped(Withdrawal withdrawal) {
    letters.send(
        withdrawal.id().value(), withdrawal.provider(), WithdrawalLetters.dropped(withdrawal));
  }

  @Override
  public Optional<Hearing> hearingOf(WithdrawalId id) {
    return hearings.lastOf(id.value(), WithdrawalEffects.WITHDRAWN);
  }

  @Override
  public List<Kept> decisionsOf(WithdrawalId id) {
    return decisions.ofCase(id.value()).stream().map(CaseworkWithdrawals::kept).toList();
  }

  private static Kept kept(KeptDecision decision) {
    return new Kept(
        decision.decision().id(), decision.decision().reasons(), decision.appealDeadline());
  }
}
