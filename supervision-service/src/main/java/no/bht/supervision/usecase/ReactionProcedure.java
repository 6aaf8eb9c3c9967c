package no.bht.supervision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Notification;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.usecase.GiveAdvanceNotice;
import no.bht.casework.usecase.NotifyDecision;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.casework.usecase.proposal.FourEyes;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The steps by which any reaction is decided: the party is heard, perhaps two officers agree, the
 * decision is recorded and notified, the union representatives are told. Statute: fvl. §§ 16,
 * 23-27; aml. § 18-6 eighth paragraph.
 */
@ApplicationScoped
public class ReactionProcedure {
  private final GiveAdvanceNotice notice;
  private final HearParty hearing;
  private final FourEyes fourEyes;
  private final NotifyDecision notify;
  private final InformUnions unions;
  private final SupervisionSettings settings;
  private final Ids ids;
  private final InstantSource clock;

  ReactionProcedure(
      GiveAdvanceNotice notice,
      HearParty hearing,
      FourEyes fourEyes,
      NotifyDecision notify,
      InformUnions unions,
      SupervisionSettings settings,
      Ids ids,
      InstantSource clock) {
    this.notice = notice;
    this.hearing = hearing;
    this.fourEyes = fourEyes;
    this.notify = notify;
    this.unions = unions;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is decided, against whom, by whom.
   *
   * @param caseId the reaction's id
   * @param outcome code of the decision; that of the reaction itself is its kind
   * @param officer reference of who acts
   */
  public record Matter(
      UUID caseId, OrganisationNumber party, ReactionKind kind, String outcome, String officer) {}

  /**
   * How the party is heard.
   *
   * @param commentDeadline last day to comment; {@code null} for the usual time, set by the office
   * @param exemption why there is no notice; {@code null} if there is
   */
  public record Heard(
      @Nullable LocalDate commentDeadline,
      @Nullable NoticeExemption exemption,
      @Nullable String exemptionReason) {}

  /**
   * Gives notice, or keeps why there is none. Statute: fvl. § 16.
   *
   * @throws CommandRefused if the last day to comment is not after today
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Hearing hear(Matter matter, Letter letter, Heard how) {
    NoticeExemption exemption = how.exemption();
    if (exemption != null) {
      String reason = how.exemptionReason();
      return notice.omit(
          matter.caseId(),
          matter.party(),
          matter.outcome(),
          exemption,
          reason == null ? "" : reason,
          matter.officer());
    }
    LocalDate today = Oslo.today(clock);
    LocalDate asked = how.commentDeadline();
    if (asked != null && !asked.isAfter(today)) {
      throw new CommandRefused(new Refusal.CommentDeadlineTooEarly(asked));
    }
    LocalDate deadline =
        asked == null
            ? TimeLimits.weeks(today, settings.weeksToComment())
            : TimeLimits.nextWorkingDay(asked);
    return notice.give(
        new GiveAdvanceNotice.Command(
            matter.caseId(), matter.party(), matter.outcome(), letter, deadline));
  }

  /**
   * @throws no.bht.casework.domain.ProcedureRefused if the party is not heard
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void requireHeard(Matter matter) {
    hearing.requireHeard(matter.caseId(), matter.outcome());
  }

  /**
   * Where the office wants two officers, the first one only proposes; ask last.
   *
   * @param content all that the decision says
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean mayTake(Matter matter, String content) {
    return fourEyes.mayTake(matter.caseId(), matter.outcome(), content, matter.officer());
  }

  /**
   * What is decided.
   *
   * @param complianceDeadline last day to comply, for the letter; {@code null} if there is none
   * @param told what the union representatives are told of it
   */
  public record Content(
      String ruleVersion,
      Reasons reasons,
      @Nullable LocalDate complianceDeadline,
      Letter letter,
      String told) {}

  /** The decision as it was taken, and when the union representatives were told. */
  public record Taken(UUID decision, LocalDate appealDeadline, Instant unionsInformedAt) {}

  /** Records the decision, notifies the party and tells the union representatives. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Taken take(Matter matter, Content content) {
    Decision decision =
        new Decision(
            ids.next(),
            matter.caseId(),
            matter.party(),
            matter.outcome(),
            content.ruleVersion(),
            content.reasons(),
            settings.decidingBody(),
            matter.officer(),
            clock.instant(),
            content.complianceDeadline());
    Notification notification = notify.notify(decision, content.letter());
    Instant informed =
        unions.inform(matter.caseId(), matter.party(), matter.kind(), content.told());
    return new Taken(decision.id(), notification.appealDeadline(), informed);
  }

  /** All that reasons say, as text. */
  public static String textOf(Reasons reasons) {
    return String.join("\n", reasons.rules(), reasons.facts(), reasons.considerations());
  }
}
