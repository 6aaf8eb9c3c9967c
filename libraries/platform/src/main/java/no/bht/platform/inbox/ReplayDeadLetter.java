package no.bht.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.bht.platform.correlation.CorrelationId;
import no.bht.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/** Takes a record in that was put aside, after what hindered it has been mended. */
@ApplicationScoped
class ReplayDeadLetter {

  private static final Logger LOG = Logger.getLogger(ReplayDeadLetter.class);

  private final DeadLetterTable table;
  private final Inbox inbox;

  ReplayDeadLetter(DeadLetterTable table, Inbox inbox) {
    this.table = table;
    this.inbox = inbox;
  }

  /**
   * @throws ProblemException 404 if there is none, 409 {@code already-replayed} or {@code
   *     replay-failed}
   */
  DeadLetter replay(UUID id) {
    DeadLetter letter = table.find(id).orElseThrow(ProblemException::notFound);
    if (letter.replayedAt() != null) {
      throw ProblemException.of(409, "already-replayed", "This record has been taken in.");
    }
    takeIn(letter);
    table.replayed(id);
    return table.find(id).orElseThrow(ProblemException::notFound);
  }

  private void takeIn(DeadLetter letter) {
    try {
      ReceivedEvent event = EventReader.read(table.recordOf(letter));
      CorrelationId.with(event.correlationId(), () -> inbox.receiveAsNew(event));
    } catch (UnreadableRecordException e) {
      throw refused(letter, e.code(), e);
    } catch (RuntimeException e) {
      String cause = Fault.of(e) == Fault.TRANSIENT ? "transient-fault" : "handler-failed";
      throw refused(letter, cause, e);
    }
  }

  private ProblemException refused(DeadLetter letter, String cause, RuntimeException failure) {
    LOG.warnf(failure, "Replay failed id=%s cause=%s", letter.id(), cause);
    table.failedAgain(letter.id(), cause);
    return ProblemException.of(
        409, "replay-failed", "The record could not be taken in; its cause says why.");
  }
}
