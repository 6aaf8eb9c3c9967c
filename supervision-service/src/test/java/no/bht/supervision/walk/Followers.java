package no.bht.supervision.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The coercive fines on an order, and the stops of activities for it. */
final class Followers {
  private final World world;
  private final OrderWalk order;
  private final List<FineWalk> fines = new ArrayList<>();
  private final List<StopWalk> stops = new ArrayList<>();

  Followers(World world, OrderWalk order) {
    this.world = world;
    this.order = order;
  }

  void onFine() {
    if (fines.isEmpty() || fines.getLast().mayBeFollowed()) {
      if (!order.notes.stands() || order.notes.complied != null) {
        return;
      }
      fines.add(new FineWalk(world, order));
    }
    world.oneOf(fines).step();
  }

  void onStop() {
    if (stops.isEmpty() || world.seldom()) {
      stops.add(StopWalk.of(world, order));
    }
    world.oneOf(stops).step();
  }

  /** The order is complied with. */
  void complied(LocalDate day) {
    fines.forEach(fine -> fine.complied(day));
    stopsEnd();
  }

  void stopsEnd() {
    stops.forEach(StopWalk::orderEnded);
  }

  /** The order is given up or annulled. */
  void fall() {
    fines.forEach(FineWalk::fallen);
  }

  void check() {
    fines.forEach(FineWalk::check);
    stops.forEach(StopWalk::check);
  }

  boolean hasFineThatAccrued() {
    return fines.stream().anyMatch(FineWalk::hasAccrued);
  }

  boolean hasClaim() {
    return fines.stream().anyMatch(FineWalk::hasClaim);
  }

  boolean hasStop() {
    return stops.stream().anyMatch(StopWalk::wasDecided);
  }
}
