package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.casework.domain.Reasons;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.coercivefine.domain.FineEvents;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.order.domain.FineInOrder;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.usecase.ReactionProcedure.Content;
import no.bht.supervision.usecase.ReactionProcedure.Matter;
import no.bht.supervision.usecase.ReactionProcedure.Taken;
import org.jspecify.annotations.Nullable;

/** Imposes a coercive fine by an individual decision, alone or in the order itself. */
@ApplicationScoped
public class DecideFine implements FineInOrder {
  private final ChangeFine change;
  private final CoerciveFines fines;
  private final ReactionProcedure procedure;
  private final ReactionSwitches switches;
  private final FineEvents events;
  private final SendLetter letters;
  private final InstantSource clock;

  DecideFine(
      ChangeFine change,
      CoerciveFines fines,
      ReactionProcedure procedure,
      ReactionSwitches switches,
      FineEvents events,
      SendLetter letters,
      InstantSource clock) {
    this.change = change;
    this.fines = fines;
    this.procedure = procedure;
    this.switches = switches;
    this.events = events;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * @param runsFrom the first day it may run; {@code null} for the day after the decision
   */
  public record Command(
      FineId id,
      @Nullable LocalDate runsFrom,
      Reasons reasons,
      String officer,
      Precondition precondition) {}

  /**
   * Where the office wants two officers, the first one only proposes it.
   *
   * @return empty if there is no such fine
   * @throws CommandRefused if the order is not in force, or the fine is decided
   * @throws no.bht.casework.domain.ProcedureRefused if the party is not heard
   */
  @Transactional
  public Optional<CoerciveFine> decide(Command command) {
    return change.change(
        command.id(),
        command.precondition(),
        (fine, order) ->
            impose(fine, order, command.runsFrom(), command.reasons(), command.officer()));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void decideWith(Order order, String officer) {
    FineId notified =
        fines.on(order.subject().id()).stream()
            .filter(fine -> fine.state() == FineState.NOTIFIED)
            .findFirst()
            .orElseThrow(() -> new CommandRefused(new Refusal.NoFineNotified()))
            .id();
    Reasons reasons = order.decision().orElseThrow().reasons();
    change.change(
        notified, version -> {}, (fine, locked) -> impose(fine, locked, null, reasons, officer));
  }

  private CoerciveFine impose(
      CoerciveFine fine, Order order, @Nullable LocalDate asked, Reasons reasons, String officer) {
    switches.require(ReactionKind.COERCIVE_FINE, fine.order().party().kind());
    LocalDate today = Oslo.today(clock);
    LocalDate runsFrom = fine.runsFrom(asked, today);
    if (order.state() != OrderState.ISSUED && order.state() != OrderState.COMPLIANCE_REPORTED) {
      throw new CommandRefused(new Refusal.OrderNotInForce());
    }
    Matter matter = Outcomes.matter(fine, Outcomes.IMPOSED, officer);
    procedure.requireHeard(matter);
    if (!procedure.mayTake(
        matter, fine.terms() + "\n" + asked + "\n" + ReactionProcedure.textOf(reasons))) {
      return fine;
    }
    Taken taken =
        procedure.take(
            matter,
            new Content(
                fine.order().checklistVersion(),
                reasons,
                null,
                FineLetters.imposed(fine, runsFrom),
                FineLetters.told(fine)));
    CoerciveFine imposed =
        fine.imposed(
            new CoerciveFine.Imposed(taken.decision(), today, runsFrom, taken.appealDeadline()));
    events.imposed(imposed);
    return imposed;
  }

  /**
   * The case is given up before a decision; who was notified is told.
   *
   * @throws CommandRefused if it is decided
   */
  @Transactional
  public Optional<CoerciveFine> giveUp(FineId id, String reason, Precondition precondition) {
    return change.change(
        id,
        precondition,
        (fine, order) -> {
          CoerciveFine givenUp = fine.givenUp();
          if (fine.notified().commentDeadline() != null) {
            letters.send(
                id.value(), fine.order().party().number(), FineLetters.givenUp(fine, reason));
          }
          return givenUp;
        });
  }

  /**
   * Compliance has become impossible, and the cause is not the party's. Statute: fvl. § 51 second
   * paragraph.
   *
   * @throws CommandRefused if it runs no longer, or the day is not between decision and today
   */
  @Transactional
  public Optional<CoerciveFine> stop(
      FineId id, CoerciveFine.Stopped why, Precondition precondition) {
    return change.change(
        id,
        precondition,
        (fine, order) -> {
          CoerciveFine stopped = fine.impossible(why, Oslo.today(clock));
          letters.send(
              id.value(),
              fine.order().party().number(),
              FineLetters.stopped(fine, why.from(), why.reason()));
          return stopped;
        });
  }
}
