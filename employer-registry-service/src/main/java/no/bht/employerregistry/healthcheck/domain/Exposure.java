package no.bht.employerregistry.healthcheck.domain;

import static no.bht.employerregistry.healthcheck.domain.Examination.*;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a group of employees may be exposed to or carry out. Mechanical vibrations and artificial
 * optical radiation stand in both lists; there the exposure decides.
 */
public enum Exposure {
  HAZARDOUS_CHEMICALS(A1, null),
  ASBESTOS_DUST(A2, null),
  BIOLOGICAL_AGENTS(A3, null),
  NOISE(A4, null),
  MECHANICAL_VIBRATIONS(A4, B4),
  IONISING_RADIATION(A5, null),
  ARTIFICIAL_OPTICAL_RADIATION(A6, B6),
  ELECTROMAGNETIC_FIELD(A7, null),
  UNDER_WATER_OR_PRESSURE(A8, null),
  ROCK_WORK(A9, null),
  DIVING(A10, null),
  COMPUTER_SCREEN(null, B1),
  SEWAGE_PLANT(null, B2),
  LAND_BASED_DRILLING(null, B3),
  NIGHT_WORK(null, B5);

  private final @Nullable Examination whenExposed;
  private final @Nullable Examination whenCarriedOut;

  Exposure(@Nullable Examination whenExposed, @Nullable Examination whenCarriedOut) {
    this.whenExposed = whenExposed;
    this.whenCarriedOut = whenCarriedOut;
  }

  /** The examination that is always carried out when employees are exposed. */
  public Optional<Examination> whenExposed() {
    return Optional.ofNullable(whenExposed);
  }

  /** The examination that is offered when employees carry the work out. */
  public Optional<Examination> whenCarriedOut() {
    return Optional.ofNullable(whenCarriedOut);
  }

  /** Whether it stands in both lists, so that the exposure has to be known. */
  public boolean exposureDecides() {
    return whenExposed != null && whenCarriedOut != null;
  }
}
