package no.bht.approval.approvalcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a provider is asked for while its application is handled (innhenting av opplysninger).
 * Statute: fvl. § 17 first paragraph; how long the time to answer is, is set by the office.
 *
 * @param demand what is missing, as the provider reads it
 * @param requestedBy reference of the officer, no name
 * @param deadline last day to answer, Europe/Oslo
 * @param ending how it ended; {@code null} while it is open
 */
public record InformationRequest(
    UUID id,
    String demand,
    String requestedBy,
    Instant sentAt,
    LocalDate deadline,
    @Nullable Ending ending) {

  /**
   * The end of a request.
   *
   * @param text the provider's answer, or why the officer needs none
   */
  public record Ending(Kind kind, String text, Instant at) {

    /** Who ended it. */
    public enum Kind {
      /** Besvart by the provider. */
      ANSWERED,
      /** Closed by the officer, as a rule because the deadline has passed. */
      CLOSED
    }
  }

  public boolean isOpen() {
    return ending == null;
  }

  InformationRequest endedBy(Ending end) {
    return new InformationRequest(id, demand, requestedBy, sentAt, deadline, end);
  }
}
