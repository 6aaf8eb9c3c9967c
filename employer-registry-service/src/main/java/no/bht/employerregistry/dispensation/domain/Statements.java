package no.bht.employerregistry.dispensation.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an employer says in its application; what is left out is asked for.
 *
 * @param description of the enterprise and its work
 * @param specialReasons why, in words
 * @param systematicHse description of the systematic health, environment and safety work
 * @param committee whether it has a working environment committee (arbeidsmiljøutvalg), whose
 *     minutes are then needed
 * @param part the distinct part it is for; {@code null} for the whole
 */
public record Statements(
    @Nullable String description,
    @Nullable SpecialReason reason,
    @Nullable String specialReasons,
    @Nullable String systematicHse,
    boolean committee,
    @Nullable Part part) {

  /** What is said may tell of persons and business secrets: not printed. */
  @Override
  public String toString() {
    return "Statements[" + reason + "]";
  }
}
