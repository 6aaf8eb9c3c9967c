package no.bht.supervision.order.domain;

import java.time.LocalDate;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/** How the party was heard before the decision (forhåndsvarsling). Statute: fvl. § 16. */
public sealed interface Notice {
  /** The step that begins the order. */
  OrderCommand command();

  /**
   * @param heard what the procedure knows; an order older than it has only its own notice
   * @throws CommandRefused if the party may still comment
   */
  default void requireHeard(MayDecide heard, LocalDate today) {
    if (heard instanceof MayDecide.NotBefore running) {
      throw new CommandRefused(new Refusal.CommentDeadlineRunning(running.commentDeadline()));
    }
    if (heard instanceof MayDecide.NotHeard
        && this instanceof Sent sent
        && sent.notice().isOpenOn(today)) {
      throw new CommandRefused(new Refusal.CommentDeadlineRunning(sent.notice().commentDeadline()));
    }
  }

  /** Notice was sent. */
  record Sent(AdvanceNotice notice) implements Notice {
    @Override
    public OrderCommand command() {
      return OrderCommand.GIVE_NOTICE;
    }
  }

  /** Notice is left out on one of the grounds of the third paragraph, with the reason. */
  record Omitted(NoticeExemption ground, String reason) implements Notice {
    @Override
    public OrderCommand command() {
      return OrderCommand.OMIT_NOTICE;
    }
  }
}
