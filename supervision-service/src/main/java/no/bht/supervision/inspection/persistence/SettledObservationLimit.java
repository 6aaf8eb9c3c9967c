package no.bht.supervision.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.inspection.domain.ObservationLimit;

/** That of the settings. */
@ApplicationScoped
class SettledObservationLimit implements ObservationLimit {
  private final SupervisionSettings settings;

  SettledObservationLimit(SupervisionSettings settings) {
    this.settings = settings;
  }

  @Override
  public LocalDate earliest(LocalDate openedOn) {
    return openedOn.minusDays(settings.observedBeforeOpeningDays());
  }
}
