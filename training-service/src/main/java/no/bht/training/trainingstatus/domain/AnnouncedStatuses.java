package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;

/** Port: the last announced status of each provider, and its lock. */
public interface AnnouncedStatuses {

  /** Holds the provider's row, made if need be, until the transaction ends. */
  AnnouncedStatus lock(OrganisationNumber provider);

  /** Stores it. */
  void save(AnnouncedStatus status);

  /** Providers whose status may have changed by itself, the longest due first. */
  List<OrganisationNumber> due(LocalDate today, int limit);
}
