package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.coercivefine.domain.FineCommand;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.usecase.ReactionProcedure.Content;
import no.bht.supervision.usecase.ReactionProcedure.Heard;
import no.bht.supervision.usecase.ReactionProcedure.Matter;

/**
 * Claims what has accrued, reduces a claim, sends it to collection. The money is the Treasury's.
 * Statute: fvl. § 51 third to fifth paragraph.
 */
@ApplicationScoped
public class ClaimFine {
  private static final String FOLLOWS =
      "Følger av vedtaket om tvangsmulkt, som parten er hørt om; beløpet er utregnet.";
  private static final String IN_FAVOUR = "Vedtaket er til gunst for parten.";

  private final ChangeFine change;
  private final ReactionProcedure procedure;
  private final Ids ids;
  private final InstantSource clock;

  ClaimFine(ChangeFine change, ReactionProcedure procedure, Ids ids, InstantSource clock) {
    this.change = change;
    this.procedure = procedure;
    this.ids = ids;
    this.clock = clock;
  }

  /** Who claims or reduces, and why. */
  public record By(String officer, Reasons reasons, Precondition precondition) {}

  /**
   * Claims what has accrued by the end of yesterday and is not claimed: on the day itself the party
   * may still comply.
   *
   * @return empty if there is no such fine
   * @throws CommandRefused if nothing has accrued, or enforcement is deferred
   */
  @Transactional
  public Optional<CoerciveFine> claim(FineId id, By by) {
    return change.change(id, by.precondition(), (fine, order) -> claim(fine, order, by));
  }

  private CoerciveFine claim(CoerciveFine fine, Order order, By by) {
    LocalDate today = Oslo.today(clock);
    LocalDate to = today.minusDays(1);
    requireStanding(fine);
    if (order.pauses().covers(today) || fine.pauses().covers(today)) {
      throw new CommandRefused(new Refusal.EnforcementDeferred());
    }
    BigDecimal accrued = fine.accruedOn(to, order).subtract(fine.claimedInAll());
    if (accrued.signum() <= 0) {
      throw new CommandRefused(new Refusal.NothingAccrued());
    }
    LocalDate from =
        fine.claims().isEmpty()
            ? fine.accrual(order).firstDay()
            : fine.claims().getLast().to().plusDays(1);
    Matter matter = Outcomes.matter(fine, Outcomes.CLAIMED, by.officer());
    String content = from + "\n" + to + "\n" + accrued + ReactionProcedure.textOf(by.reasons());
    return decide(
            matter,
            FOLLOWS,
            content,
            new Content(
                fine.order().checklistVersion(),
                by.reasons(),
                null,
                FineLetters.claimed(fine, from, to, accrued),
                FineLetters.told(fine)))
        .map(
            decision ->
                fine.claimed(
                    new FineClaim(
                        ids.next(),
                        decision,
                        today,
                        from,
                        to,
                        accrued,
                        accrued,
                        null,
                        false,
                        false)))
        .orElse(fine);
  }

  /**
   * @param amount NOK that remain; 0 if the claim is waived
   * @param ofImposition whether the reason is connected to the imposition of the fine
   */
  public record Reduction(UUID claim, BigDecimal amount, boolean ofImposition) {}

  /**
   * Reduces or waives a claim in a special case.
   *
   * @return empty if there is no such fine or claim
   * @throws CommandRefused if it is no reduction, or collected and the reason another
   */
  @Transactional
  public Optional<CoerciveFine> reduce(FineId id, Reduction reduction, By by) {
    return change
        .change(
            id,
            by.precondition(),
            (fine, order) ->
                claimOf(fine, reduction.claim())
                    .map(claim -> reduce(fine, claim, reduction, by))
                    .orElse(fine))
        .filter(fine -> claimOf(fine, reduction.claim()).isPresent());
  }

  private CoerciveFine reduce(CoerciveFine fine, FineClaim claim, Reduction reduction, By by) {
    CoerciveFine reduced = fine.reduced(claim.id(), reduction.amount(), reduction.ofImposition());
    return decide(
            Outcomes.matter(fine, Outcomes.REDUCED, by.officer()),
            IN_FAVOUR,
            reduction + ReactionProcedure.textOf(by.reasons()),
            new Content(
                fine.order().checklistVersion(),
                by.reasons(),
                null,
                FineLetters.reduced(fine, claim, reduction.amount()),
                FineLetters.told(fine)))
        .map(decision -> reduced)
        .orElse(fine);
  }

  /**
   * Sends a claim to the Collection Authority.
   *
   * @return empty if there is no such fine or claim
   * @throws CommandRefused if it is sent or annulled already, or deferred
   */
  @Transactional
  public Optional<CoerciveFine> collect(FineId id, UUID claim, Precondition precondition) {
    return change
        .change(
            id,
            precondition,
            (fine, order) ->
                claimOf(fine, claim)
                    .map(found -> fine.collected(found.id(), Oslo.today(clock)))
                    .orElse(fine))
        .filter(fine -> claimOf(fine, claim).isPresent());
  }

  private Optional<UUID> decide(Matter matter, String unheard, String content, Content decided) {
    procedure.hear(
        matter, decided.letter(), new Heard(null, NoticeExemption.OBVIOUSLY_UNNECESSARY, unheard));
    return procedure.mayTake(matter, content)
        ? Optional.of(procedure.take(matter, decided).decision())
        : Optional.empty();
  }

  private static void requireStanding(CoerciveFine fine) {
    if (!fine.state().stands()) {
      throw new CommandRefused(
          new Refusal.StepNotAllowed(fine.state().name(), FineCommand.CLAIM.name()));
    }
  }

  private static Optional<FineClaim> claimOf(CoerciveFine fine, UUID claim) {
    return fine.claims().stream().filter(it -> it.id().equals(claim)).findFirst();
  }
}
