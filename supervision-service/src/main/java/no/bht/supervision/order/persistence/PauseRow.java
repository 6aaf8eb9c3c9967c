package no.bht.supervision.order.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import no.bht.supervision.order.domain.Pause;
import org.jspecify.annotations.Nullable;

@Embeddable
@SuppressWarnings("NullAway.Init")
class PauseRow {
  @Column(name = "first_day")
  LocalDate firstDay;

  @Nullable LocalDate until;

  @Column(name = "ended_on")
  @Nullable LocalDate endedOn;

  static PauseRow of(Pause pause) {
    PauseRow row = new PauseRow();
    row.firstDay = pause.from();
    row.until = pause.until();
    row.endedOn = pause.endedOn();
    return row;
  }

  Pause pause() {
    return new Pause(firstDay, until, endedOn);
  }
}
