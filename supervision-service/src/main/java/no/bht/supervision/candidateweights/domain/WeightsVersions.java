package no.bht.supervision.candidateweights.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Reads the versions of the weights. */
public interface WeightsVersions {

  /**
   * The version that counts on the day.
   *
   * @throws IllegalStateException if none was adopted by then
   */
  WeightsVersion inForce(LocalDate day);

  /** Any version, drafts included. */
  Optional<WeightsVersion> find(int version);
}
