package no.bht.casework.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * How a party is heard before a decision (forhåndsvarsel og uttalelse): notice was sent, or left
 * out on a ground with a reason; and what the party has said. Statute: fvl. § 16.
 *
 * @param caseId what the service knows the case by
 * @param outcome code of the decision it is heard about, UPPER_SNAKE
 * @param comments what the party has said, oldest first
 */
public record Hearing(
    UUID id,
    UUID caseId,
    OrganisationNumber party,
    String outcome,
    Notice notice,
    List<Comment> comments) {

  public Hearing {
    comments = List.copyOf(comments);
  }

  /** Notice, or why there is none. */
  public sealed interface Notice {}

  /** Notice was sent, with time to comment. */
  public record Sent(AdvanceNotice notice) implements Notice {}

  /**
   * Notice is left out. Statute: fvl. § 16 third paragraph.
   *
   * @param by reference of the officer
   */
  public record Omitted(NoticeExemption ground, String reason, String by, Instant at)
      implements Notice {

    /**
     * @throws IllegalArgumentException if the reason is blank
     */
    public Omitted {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("Leaving notice out needs a reason");
      }
    }
  }

  /**
   * A comment of the party (uttalelse).
   *
   * @param by reference of who sent it
   * @param moreToCome whether the party will say more: the decision waits on for the deadline
   */
  public record Comment(UUID id, Instant receivedAt, String by, String text, boolean moreToCome) {

    /**
     * @throws IllegalArgumentException if the text is blank
     */
    public Comment {
      if (text.isBlank()) {
        throw new IllegalArgumentException("A comment says something");
      }
    }

    /** What the party says may tell of persons: not printed. */
    @Override
    public String toString() {
      return "Comment[" + id + "]";
    }
  }

  /**
   * Whether the decision may be taken on {@code today}: notice is left out, the time to comment has
   * passed, or the party has said what it wants to say.
   */
  public MayDecide on(LocalDate today) {
    return switch (notice) {
      case Omitted omitted -> new MayDecide.Yes();
      case Sent sent when !sent.notice().isOpenOn(today) || hasSpoken() -> new MayDecide.Yes();
      case Sent sent -> new MayDecide.NotBefore(sent.notice().commentDeadline());
    };
  }

  /** The notice, if one was sent. */
  public Optional<AdvanceNotice> sent() {
    return notice instanceof Sent given ? Optional.of(given.notice()) : Optional.empty();
  }

  /**
   * @throws ProcedureRefused if no notice was given
   */
  public void refuseCommentWithoutNotice() {
    ProcedureRefused.when(notice instanceof Omitted, new ProcedureRefusal.NoNoticeGiven());
  }

  private boolean hasSpoken() {
    return !comments.isEmpty() && !comments.getLast().moreToCome();
  }
}
