package no.bht.employerregistry.healthcheck.domain;

import org.jspecify.annotations.Nullable;

/**
 * What follows from an answer for a group.
 *
 * @param examination null as long as the exposure must be assessed first
 */
public record RequiredExamination(
    String group, Exposure exposure, Outcome outcome, @Nullable Examination examination) {

  /** What is to be done. */
  public enum Outcome {
    /** List A: always carried out. */
    CARRY_OUT,
    /** List B: to be offered. */
    OFFER,
    /** Not assessed; the exposure decides. */
    ASSESS_EXPOSURE
  }
}
