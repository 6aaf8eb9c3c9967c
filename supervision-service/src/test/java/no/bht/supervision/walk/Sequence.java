package no.bht.supervision.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import no.bht.supervision.documentdemand.DemandWalk;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.order.domain.OrderEntry;

/**
 * One sequence of commands: an inspection, orders on what it found, their fines and stops, a stop
 * for a danger, a violation fee and demands for documents. Every command may come at any time; time
 * goes on between them. What was done is noted apart, and what the aggregates say is held against
 * the notes.
 */
final class Sequence {
  private final World world;
  private final InspectionWalk inspection;
  private final List<StopWalk> dangers = new ArrayList<>();
  private final List<DemandWalk> demands = new ArrayList<>();
  private final FeeWalk fee;
  private int refused;

  Sequence(Random random, Fault fault) {
    world = new World(random, fault);
    inspection = new InspectionWalk(world);
    fee = FeeWalk.orNull(world);
  }

  void step() {
    world.goOn();
    try {
      switch (world.draw(16)) {
        case 0, 1, 2 -> inspection.step();
        case 3, 4, 5 -> {
          if (fee != null) {
            fee.step();
          }
        }
        case 6 -> onDanger();
        case 7 -> onDemand();
        default -> {
          if (inspection.orders.isEmpty()) {
            inspection.step();
          } else {
            world.oneOf(inspection.orders).step();
          }
        }
      }
    } catch (CommandRefused no) {
      assertThat(no.refusal()).isNotNull();
      refused++;
    }
    check();
  }

  private void onDanger() {
    if (dangers.isEmpty()) {
      dangers.add(StopWalk.forDanger(world));
    }
    world.oneOf(dangers).step();
  }

  private void onDemand() {
    if (demands.isEmpty() || world.seldom()) {
      DemandWalk demand = new DemandWalk(world);
      inspection.demanded();
      demands.add(demand);
    }
    world.oneOf(demands).step();
  }

  private void check() {
    inspection.check();
    dangers.forEach(StopWalk::check);
    demands.forEach(DemandWalk::check);
    if (fee != null) {
      fee.check();
    }
  }

  /** How far it got, so that walks that never decide anything are seen. */
  Map<String, Boolean> reached() {
    Map<String, Boolean> reached = new HashMap<>();
    reached.put("inspection closed", inspection.inspection.closing().isPresent());
    reached.put("order decided", any(order -> order.notes.decidedOn != null));
    reached.put("order complied", any(order -> order.notes.complied != null));
    reached.put("order overdue", any(order -> order.notes.overdueOnce));
    reached.put(
        "more time given",
        any(
            order ->
                order.order.history().stream()
                    .map(OrderEntry::command)
                    .anyMatch(command -> command.name().equals("GRANT_EXTENSION"))));
    reached.put("fine accrued", any(order -> order.followers.hasFineThatAccrued()));
    reached.put("fine claimed", any(order -> order.followers.hasClaim()));
    reached.put("stopped for an order", any(order -> order.followers.hasStop()));
    reached.put("stopped for a danger", dangers.stream().anyMatch(StopWalk::wasDecided));
    reached.put("demand met", demands.stream().anyMatch(DemandWalk::wasReceived));
    reached.put("fee paid", fee != null && fee.wasPaid());
    reached.put("fee overdue", fee != null && fee.wasToldOverdue());
    reached.put("refused", refused > 0);
    return reached;
  }

  private boolean any(Predicate<OrderWalk> is) {
    return inspection.orders.stream().anyMatch(is);
  }
}
