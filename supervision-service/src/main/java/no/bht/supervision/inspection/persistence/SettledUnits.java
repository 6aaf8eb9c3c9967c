package no.bht.supervision.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.inspection.domain.Units;

/** Those of the settings; where none are set, any. */
@ApplicationScoped
class SettledUnits implements Units {
  private final SupervisionSettings settings;

  SettledUnits(SupervisionSettings settings) {
    this.settings = settings;
  }

  @Override
  public void require(String code) {
    CommandRefused.when(
        settings.units().filter(units -> !units.contains(code)).isPresent(),
        new Refusal.UnitUnknown(code));
  }
}
