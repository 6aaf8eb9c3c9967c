package no.bht.supervision.order.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.InspectionId;
import org.jspecify.annotations.Nullable;

/** The orders. */
public interface Orders {
  void add(Order order);

  /** For reading. */
  Optional<Order> find(OrderId id);

  /** Reads many at once, for those who then find them one by one in the same transaction. */
  void load(List<OrderId> ids);

  /** For a command: the others who want to change it wait. */
  Optional<Order> lock(OrderId id);

  /** The order as it is now, with its new version. */
  Order save(Order order);

  /** Newest first. */
  List<Order> list(Query query);

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
      @Nullable OrderState state,
      @Nullable OrderId before,
      int limit) {
    /** The same, for a party that may see only its own. */
    public Query forParty(OrganisationNumber own) {
      return new Query(own, true, inspection, state, before, limit);
    }
  }

  /**
   * Locks issued orders whose deadline lay before {@code today}, that are not yet announced as
   * overdue and not deferred; those another replica holds are left out.
   */
  List<Order> lockOverdue(LocalDate today, int limit);
}
