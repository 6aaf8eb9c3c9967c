package no.bht.supervision.candidateweights.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the versions of the weights. */
public interface WeightsVersions {

  /**
   * The version that counts on the day.
   *
   * @throws IllegalStateException if none was adopted by then
   */
  WeightsVersion inForce(LocalDate day);

  /** The one that counts on the day, first, and some others that are not withdrawn: the newest. */
  List<WeightsVersion> kept(LocalDate day, int others);

  /** Any version, drafts included. */
  Optional<WeightsVersion> find(int version);
}
