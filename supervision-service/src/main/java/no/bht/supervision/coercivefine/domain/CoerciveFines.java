package no.bht.supervision.coercivefine.domain;

import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;
import org.jspecify.annotations.Nullable;

/** Coercive fines that are kept. Who changes one holds its order locked first. */
public interface CoerciveFines {
  CoerciveFine add(CoerciveFine fine);

  Optional<CoerciveFine> find(FineId id);

  /** The order it is on, to be locked before it; empty if there is no such fine. */
  Optional<OrderId> orderOf(FineId id);

  /** For a command: the others who want to change it wait. */
  Optional<CoerciveFine> lock(FineId id);

  /**
   * The fine as it is now, with its new version.
   *
   * @param on its order as it stands now
   */
  CoerciveFine save(CoerciveFine fine, Order on);

  /** Those on an order, oldest first. */
  List<CoerciveFine> on(OrderId order);

  /** Newest first. */
  List<CoerciveFine> list(Query query);

  /**
   * What to list.
   *
   * @param visibleToParty leave out what the party must not know of yet
   * @param before only older ones than this
   */
  record Query(
      @Nullable OrganisationNumber party,
      boolean visibleToParty,
      @Nullable OrderId order,
      @Nullable FineState state,
      @Nullable FineId before,
      int limit) {
    /** The same, for a party that may see only its own. */
    public Query forParty(OrganisationNumber own) {
      return new Query(own, true, order, state, before, limit);
    }
  }
}
