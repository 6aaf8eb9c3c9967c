package no.bht.supervision.stop.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.ActivityStops;
import no.bht.supervision.stop.domain.StopId;

/** Reads stops as far as the reader may see them. */
@ApplicationScoped
public class ReadStops {
  private final ActivityStops stops;

  ReadStops(ActivityStops stops) {
    this.stops = stops;
  }

  /** Empty if there is none, or it is not for this reader. */
  @Transactional
  public Optional<ActivityStop> read(StopId id, Viewer viewer) {
    return stops.find(id).filter(stop -> stop.visibleTo(viewer));
  }

  /** Newest first; a party gets its own, whatever it asks for. */
  @Transactional
  public List<ActivityStop> list(Viewer viewer, ActivityStops.Query query) {
    if (viewer.officer()) {
      return stops.list(query);
    }
    OrganisationNumber own = viewer.organisation();
    OrganisationNumber asked = query.party();
    return own == null || (asked != null && !asked.equals(own))
        ? List.of()
        : stops.list(query.forParty(own));
  }
}
