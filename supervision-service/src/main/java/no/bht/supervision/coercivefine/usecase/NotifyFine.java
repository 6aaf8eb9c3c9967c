package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.coercivefine.domain.FineForm;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.coercivefine.domain.FineTerms;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.usecase.ReactionProcedure.Heard;
import org.jspecify.annotations.Nullable;

/** Notifies of a coercive fine on an order, decided or not. Statute: aml. § 18-7, fvl. § 16. */
@ApplicationScoped
public class NotifyFine {
  private final Orders orders;
  private final CoerciveFines fines;
  private final ReactionProcedure procedure;
  private final ReactionSwitches switches;
  private final SupervisionSettings settings;
  private final Ids ids;
  private final InstantSource clock;

  NotifyFine(
      Orders orders,
      CoerciveFines fines,
      ReactionProcedure procedure,
      ReactionSwitches switches,
      SupervisionSettings settings,
      Ids ids,
      InstantSource clock) {
    this.orders = orders;
    this.fines = fines;
    this.procedure = procedure;
    this.switches = switches;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param amount NOK; the office's rate if {@code null}
   */
  public record Command(
      OrderId order, FineForm form, @Nullable BigDecimal amount, Heard heard, String officer) {}

  /**
   * @return the fine; empty if there is no such order
   * @throws CommandRefused if the order is over, has a fine already, or no amount is known
   */
  @Transactional
  public Optional<CoerciveFine> begin(Command command) {
    return orders.lock(command.order()).map(order -> begin(order, command));
  }

  private CoerciveFine begin(Order order, Command command) {
    switches.require(ReactionKind.COERCIVE_FINE, order.subject().party().kind());
    if (!order.state().open()) {
      throw new CommandRefused(new Refusal.OrderNotInForce());
    }
    if (fines.on(command.order()).stream().anyMatch(NotifyFine::isUnderWay)) {
      throw new CommandRefused(new Refusal.FineUnderWay());
    }
    LocalDate today = Oslo.today(clock);
    CoerciveFine fine =
        CoerciveFine.notified(
            new FineId(ids.next()),
            order.subject(),
            new FineTerms(command.form(), amount(command)),
            new CoerciveFine.Notified(today, null, command.officer()));
    LocalDate deadline =
        procedure
            .hear(
                Outcomes.matter(fine, Outcomes.IMPOSED, command.officer()),
                FineLetters.notice(fine),
                command.heard())
            .sent()
            .map(AdvanceNotice::commentDeadline)
            .orElse(null);
    return fines.add(
        CoerciveFine.notified(
            fine.id(),
            fine.order(),
            fine.terms(),
            new CoerciveFine.Notified(today, deadline, command.officer())));
  }

  private static boolean isUnderWay(CoerciveFine fine) {
    return fine.state() == FineState.NOTIFIED || fine.state() == FineState.IMPOSED;
  }

  private BigDecimal amount(Command command) {
    BigDecimal said = command.amount();
    return said == null
        ? rate(command.form()).orElseThrow(() -> new CommandRefused(new Refusal.AmountMissing()))
        : said;
  }

  private Optional<BigDecimal> rate(FineForm form) {
    Optional<Integer> rate = rateOf(form);
    return rate.map(BigDecimal::valueOf);
  }

  private Optional<Integer> rateOf(FineForm form) {
    return switch (form) {
      case DAY -> settings.coerciveFines().perDay();
      case WEEK -> settings.coerciveFines().perWeek();
      case MONTH -> settings.coerciveFines().perMonth();
      case SINGLE -> settings.coerciveFines().single();
    };
  }
}
