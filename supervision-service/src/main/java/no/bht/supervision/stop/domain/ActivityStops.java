package no.bht.supervision.stop.domain;

import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.OrderId;
import org.jspecify.annotations.Nullable;

/** Stops that are kept. Who changes one that is linked to an order holds the order locked first. */
public interface ActivityStops {
  ActivityStop add(ActivityStop stop);

  Optional<ActivityStop> find(StopId id);

  /** The order it is linked to, to be locked before it; empty if there is none. */
  Optional<OrderId> orderOf(StopId id);

  /** For a command: the others who want to change it wait. */
  Optional<ActivityStop> lock(StopId id);

  /** The stop as it is now, with its new version. */
  ActivityStop save(ActivityStop stop);

  /** Those linked to an order, oldest first. */
  List<ActivityStop> on(OrderId order);

  /** Newest first. */
  List<ActivityStop> list(Query query);

  /**
   * What to list.
   *
   * @param visibleToParty leave out what the party must not know of yet
   * @param before only older ones than this
   */
  record Query(
      @Nullable OrganisationNumber party,
      boolean visibleToParty,
      @Nullable InspectionId inspection,
      @Nullable StopState state,
      @Nullable StopId before,
      int limit) {
    /** The same, for a party that may see only its own. */
    public Query forParty(OrganisationNumber own) {
      return new Query(own, true, inspection, state, before, limit);
    }
  }
}
