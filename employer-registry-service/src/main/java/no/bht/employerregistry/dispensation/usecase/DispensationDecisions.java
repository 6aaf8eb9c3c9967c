package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.casework.usecase.GiveAdvanceNotice;
import no.bht.casework.usecase.NotifyDecision;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.casework.usecase.proposal.FourEyes;
import no.bht.employerregistry.DispensationSettings;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationRule;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import org.jspecify.annotations.Nullable;

/** The procedure of the Public Administration Act, for dispensations. */
@ApplicationScoped
class DispensationDecisions {
  static final String GRANTED = "DISPENSATION_GRANTED";
  static final String REFUSED = "DISPENSATION_REFUSED";
  static final String REVOKED = "DISPENSATION_REVOKED";

  private final GiveAdvanceNotice notice;
  private final HearParty hearing;
  private final FourEyes fourEyes;
  private final NotifyDecision notify;
  private final DispensationSettings settings;
  private final Caller caller;
  private final Ids ids;
  private final InstantSource clock;

  DispensationDecisions(
      GiveAdvanceNotice notice,
      HearParty hearing,
      FourEyes fourEyes,
      NotifyDecision notify,
      DispensationSettings settings,
      Caller caller,
      Ids ids,
      InstantSource clock) {
    this.notice = notice;
    this.hearing = hearing;
    this.fourEyes = fourEyes;
    this.notify = notify;
    this.settings = settings;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /** Gives notice, or keeps why there is none; the last day to comment. Statute: fvl. § 16. */
  @Transactional(Transactional.TxType.MANDATORY)
  @Nullable LocalDate hear(Dispensation dispensation, String outcome, Letter letter, Hearing how) {
    if (how.exemption() != null) {
      notice.omit(
          dispensation.id().value(),
          dispensation.employer(),
          outcome,
          how.exemption(),
          how.exemptionReason(),
          caller.actor().reference());
      return null;
    }
    LocalDate deadline =
        how.commentDeadline() == null
            ? TimeLimits.weeks(Oslo.today(clock), settings.weeksToComment())
            : TimeLimits.nextWorkingDay(how.commentDeadline());
    notice.give(
        new GiveAdvanceNotice.Command(
            dispensation.id().value(), dispensation.employer(), outcome, letter, deadline));
    return deadline;
  }

  /**
   * How the employer is heard.
   *
   * @param commentDeadline last day to comment, moved to a working day; {@code null} for the usual
   * @param exemption why there is no notice; {@code null} if there is
   */
  record Hearing(
      @Nullable LocalDate commentDeadline,
      @Nullable NoticeExemption exemption,
      String exemptionReason) {}

  /**
   * @throws no.bht.casework.domain.ProcedureRefused if it is not heard
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void requireHeard(Dispensation dispensation, String outcome) {
    hearing.requireHeard(dispensation.id().value(), outcome);
  }

  /**
   * Where the office wants two officers, the first one only proposes.
   *
   * @param content all that the decision says
   * @return whether it may be taken now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean mayTake(Dispensation dispensation, String outcome, String content) {
    return fourEyes.mayTake(
        dispensation.id().value(), outcome, content, caller.actor().reference());
  }

  /** Takes the decision and notifies the employer of it. Statute: fvl. §§ 23-27. */
  @Transactional(Transactional.TxType.MANDATORY)
  void take(Dispensation dispensation, String outcome, Reasons reasons, Letter letter) {
    notify.notify(
        new Decision(
            ids.next(),
            dispensation.id().value(),
            dispensation.employer(),
            outcome,
            DispensationRule.versionOn(Oslo.today(clock)),
            reasons,
            settings.decidingBody(),
            caller.actor().reference(),
            clock.instant(),
            null),
        letter);
  }
}
