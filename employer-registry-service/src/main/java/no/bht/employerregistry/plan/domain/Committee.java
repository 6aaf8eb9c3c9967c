package no.bht.employerregistry.plan.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working environment committee (arbeidsmiljøutvalg, AMU). Statute: arbeidsmiljøloven § 7-1.
 *
 * @param required whether the establishment must have one
 * @param exists whether it has one
 * @param providerRepresented whether the provider is a member
 * @param draftHandledOn the day the draft of the plan was dealt with
 * @param meetings days of its meetings
 */
public record Committee(
    boolean required,
    boolean exists,
    @Nullable Boolean providerRepresented,
    @Nullable LocalDate draftHandledOn,
    List<LocalDate> meetings) {

  @SuppressWarnings("NullAway") // what is read may leave it out
  public Committee {
    meetings = meetings == null ? List.of() : List.copyOf(meetings);
  }

  /** The same committee before a new period: no day is known yet. */
  Committee withoutDays() {
    return new Committee(required, exists, providerRepresented, null, List.of());
  }
}
