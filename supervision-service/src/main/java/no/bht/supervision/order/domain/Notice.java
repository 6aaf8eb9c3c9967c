package no.bht.supervision.order.domain;

import java.time.LocalDate;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.order.domain.OrderStep.OrderCommand;

/** How the party was heard before the decision (forhåndsvarsling). Statute: fvl. § 16. */
public sealed interface Notice {
  /** The step that begins the order. */
  OrderCommand command();

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

  /**
   * @throws CommandRefused if the last day to comment is not after {@code today}
   */
  static void requireTimeToComment(LocalDate commentDeadline, LocalDate today) {
    if (!commentDeadline.isAfter(today)) {
      throw new CommandRefused(new Refusal.CommentDeadlineTooEarly(commentDeadline));
    }
  }
}
