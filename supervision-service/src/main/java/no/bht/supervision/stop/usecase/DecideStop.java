package no.bht.supervision.stop.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.casework.domain.Reasons;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.StopEvents;
import no.bht.supervision.stop.domain.StopId;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.usecase.ReactionProcedure.Content;
import no.bht.supervision.usecase.ReactionProcedure.Matter;
import no.bht.supervision.usecase.ReactionProcedure.Taken;

/** Stops activities by an individual decision, and ends the stop. Statute: aml. § 18-8. */
@ApplicationScoped
public class DecideStop {
  /** Code of the decision. */
  static final String OUTCOME = "STOP";

  private static final String RULE = "aml-18-8";

  private final ChangeStop change;
  private final ReactionProcedure procedure;
  private final ReactionSwitches switches;
  private final StopEvents events;
  private final SendLetter letters;
  private final InstantSource clock;

  DecideStop(
      ChangeStop change,
      ReactionProcedure procedure,
      ReactionSwitches switches,
      StopEvents events,
      SendLetter letters,
      InstantSource clock) {
    this.change = change;
    this.procedure = procedure;
    this.switches = switches;
    this.events = events;
    this.letters = letters;
    this.clock = clock;
  }

  /** What is decided, by whom. */
  public record Command(StopId id, Reasons reasons, String officer, Precondition precondition) {}

  /**
   * Where the office wants two officers, the first one only proposes it.
   *
   * @return empty if there is no such stop
   * @throws no.bht.supervision.domain.CommandRefused if it is decided, or the order is no longer
   *     overdue
   * @throws no.bht.casework.domain.ProcedureRefused if the party is not heard
   */
  @Transactional
  public Optional<ActivityStop> decide(Command command) {
    return change.change(
        command.id(),
        command.precondition(),
        (stop, order) -> decide(stop, order, command.reasons(), command.officer()));
  }

  private ActivityStop decide(
      ActivityStop stop, Optional<Order> order, Reasons reasons, String officer) {
    switches.require(ReactionKind.STOP, stop.subject().party().kind());
    stop.requireOpen();
    LocalDate today = Oslo.today(clock);
    order.ifPresent(it -> ActivityStop.Subject.requireOverdue(it, today));
    Matter matter = matter(stop.id(), stop.subject(), officer);
    procedure.requireHeard(matter);
    if (!procedure.mayTake(
        matter,
        stop.subject().scope()
            + "\n"
            + stop.subject().activities()
            + ReactionProcedure.textOf(reasons))) {
      return stop;
    }
    Taken taken =
        procedure.take(
            matter,
            new Content(
                RULE,
                reasons,
                null,
                StopLetters.decided(stop.subject(), today),
                stop.subject().activities()));
    ActivityStop decided =
        stop.decided(new ActivityStop.Decided(taken.decision(), today, taken.appealDeadline()));
    events.stopped(decided);
    return decided;
  }

  /**
   * The order is fulfilled, or the danger is over.
   *
   * @throws no.bht.supervision.domain.CommandRefused if it is not in force
   */
  @Transactional
  public Optional<ActivityStop> end(StopId id, String reason, Precondition precondition) {
    return change.change(
        id,
        precondition,
        (stop, order) -> {
          ActivityStop.Ended end = new ActivityStop.Ended(Oslo.today(clock), reason);
          ActivityStop ended = stop.ended(end);
          letters.send(
              id.value(), stop.subject().party().number(), StopLetters.ended(stop.subject(), end));
          return ended;
        });
  }

  /**
   * The case is given up before a decision; who was notified is told.
   *
   * @throws no.bht.supervision.domain.CommandRefused if it is decided
   */
  @Transactional
  public Optional<ActivityStop> giveUp(StopId id, String reason, Precondition precondition) {
    return change.change(
        id,
        precondition,
        (stop, order) -> {
          ActivityStop givenUp = stop.givenUp();
          if (stop.notified().commentDeadline() != null) {
            letters.send(
                id.value(),
                stop.subject().party().number(),
                StopLetters.givenUp(stop.subject(), reason));
          }
          return givenUp;
        });
  }

  static Matter matter(StopId id, ActivityStop.Subject subject, String officer) {
    return new Matter(id.value(), subject.party().number(), ReactionKind.STOP, OUTCOME, officer);
  }
}
