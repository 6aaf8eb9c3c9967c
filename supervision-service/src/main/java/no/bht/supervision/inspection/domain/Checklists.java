package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.PartyKind;

/** The checklists by date. */
public interface Checklists {
  /**
   * The version in force on {@code day}.
   *
   * @throws CommandRefused if there is none
   */
  Checklist inForce(PartyKind kind, LocalDate day);

  /** The version with this name, also when it is no longer in force. */
  Checklist version(String version);
}
