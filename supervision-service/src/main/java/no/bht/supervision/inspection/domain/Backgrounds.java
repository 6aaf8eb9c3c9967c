package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import no.bht.supervision.domain.Party;

/** What other services have announced about a party. */
public interface Backgrounds {
  /** What is known of {@code party} as it was on {@code day}. */
  Background of(Party party, LocalDate day);
}
