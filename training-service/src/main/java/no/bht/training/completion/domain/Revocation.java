package no.bht.training.completion.domain;

import java.time.LocalDate;

/**
 * A completion is revoked (tilbakekalt), with the reason.
 *
 * @param revokedBy id of the one who did it
 */
public record Revocation(
    LocalDate revokedOn, String revokedBy, RevocationGround ground, String reason) {
  /**
   * @throws IllegalArgumentException if there is no reason
   */
  public Revocation {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A revocation has a reason");
    }
  }

  /** Prints no free text. */
  @Override
  public String toString() {
    return "Revocation[" + ground + "]";
  }
}
