package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.List;
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

  /** All versions, of both kinds, by their first day. */
  List<Checklist> all();

  /** The version with this name, also when it is no longer in force. */
  Checklist version(String version);
}
