package no.bht.casework.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.domain.notice.Hearings;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/**
 * Tells a party that a decision is coming, with time to comment; or records why notice is left out.
 * Statute: fvl. § 16.
 */
@ApplicationScoped
public class GiveAdvanceNotice {
  private final SendLetter sendLetter;
  private final Hearings hearings;
  private final Ids ids;
  private final InstantSource clock;

  GiveAdvanceNotice(SendLetter sendLetter, Hearings hearings, Ids ids, InstantSource clock) {
    this.sendLetter = sendLetter;
    this.hearings = hearings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param outcome code of the decision that may come, UPPER_SNAKE
   */
  public record Command(
      UUID caseId,
      OrganisationNumber party,
      String outcome,
      Letter letter,
      LocalDate commentDeadline) {}

  /**
   * @throws ProcedureRefused if the last day to comment is not after today
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Hearing give(Command command) {
    LocalDate deadline = command.commentDeadline();
    ProcedureRefused.when(
        !deadline.isAfter(Oslo.today(clock)),
        new ProcedureRefusal.CommentDeadlineTooEarly(deadline));
    AdvanceNotice notice =
        new AdvanceNotice(
            sendLetter
                .send(
                    command.caseId(),
                    command.party(),
                    command.letter().filled("deadline", deadline))
                .noticeSentAt(),
            deadline);
    return kept(command.caseId(), command.party(), command.outcome(), new Hearing.Sent(notice));
  }

  /**
   * @param officer reference of the one who leaves it out
   * @throws IllegalArgumentException if the reason is blank
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Hearing omit(
      UUID caseId,
      OrganisationNumber party,
      String outcome,
      NoticeExemption ground,
      String reason,
      String officer) {
    return kept(
        caseId, party, outcome, new Hearing.Omitted(ground, reason, officer, clock.instant()));
  }

  private Hearing kept(
      UUID caseId, OrganisationNumber party, String outcome, Hearing.Notice notice) {
    Hearing hearing = new Hearing(ids.next(), caseId, party, outcome, notice, List.of());
    hearings.add(hearing);
    return hearing;
  }
}
