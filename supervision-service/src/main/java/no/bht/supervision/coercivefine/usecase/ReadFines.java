package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.Orders;

/** Reads coercive fines as far as the reader may see them, and what has accrued on a day. */
@ApplicationScoped
public class ReadFines {
  private final CoerciveFines fines;
  private final Orders orders;

  ReadFines(CoerciveFines fines, Orders orders) {
    this.fines = fines;
    this.orders = orders;
  }

  /**
   * A fine with what it comes to.
   *
   * @param accrued NOK by the end of the day, as far as anybody knows today
   */
  public record Shown(CoerciveFine fine, LocalDate day, BigDecimal accrued) {}

  /** Empty if there is none, or it is not for this reader. */
  @Transactional
  public Optional<Shown> read(FineId id, Viewer viewer, LocalDate day) {
    return fines.find(id).filter(fine -> fine.visibleTo(viewer)).map(fine -> shown(fine, day));
  }

  /** Newest first; a party gets its own, whatever it asks for. */
  @Transactional
  public List<Shown> list(Viewer viewer, CoerciveFines.Query query, LocalDate day) {
    return visible(viewer, query).stream().map(fine -> shown(fine, day)).toList();
  }

  private List<CoerciveFine> visible(Viewer viewer, CoerciveFines.Query query) {
    if (viewer.officer()) {
      return fines.list(query);
    }
    OrganisationNumber own = viewer.organisation();
    OrganisationNumber asked = query.party();
    return own == null || (asked != null && !asked.equals(own))
        ? List.of()
        : fines.list(query.forParty(own));
  }

  /** The fine with what it comes to by the end of the day. */
  @Transactional
  public Shown shown(CoerciveFine fine, LocalDate day) {
    Order order = orders.find(fine.order().id()).orElseThrow();
    return new Shown(fine, day, fine.accruedOn(day, order));
  }
}
