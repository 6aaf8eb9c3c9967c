package no.bht.employerregistry.plan.domain;

import java.util.List;

/**
 * Whether an element of the guide is there, with the reason.
 *
 * @param details what it is about: areas, units, numbers of measures
 */
public record Judged(Status status, Reason reason, List<String> details) {

  public Judged {
    details = List.copyOf(details);
  }

  /** Of an element. */
  public enum Status {
    PRESENT,
    MISSING,
    NOT_APPLICABLE
  }

  /** Why it is judged so. */
  public enum Reason {
    STATED,
    /** The registry keeps it by itself. */
    KEPT_BY_THE_REGISTRY,
    NOT_STATED,
    LONGER_THAN_THREE_YEARS,
    UNITS_WITHOUT_MEASURE,
    UNITS_NOT_TOLD_APART,
    DID_NOT_TAKE_PART,
    DAYS_NOT_STATED,
    HANDLED_AFTER_DECISION,
    NEITHER_MEASURE_NOR_REASON,
    REASON_GIVEN,
    NOT_SPLIT_BY_WORK_ENVIRONMENT_AREA,
    RELEVANT_AREAS_WITHOUT_PREVENTION,
    GROUND_NOT_STATED,
    EXPOSURE_NOT_ASSESSED,
    EXAMINATIONS_NOT_PLANNED,
    COMPETENCE_NOT_STATED,
    INFORMATION_NOT_STATED,
    NO_MEASURE,
    MEASURES_LACK_IT,
    ONE_UNIT,
    NO_COMMITTEE,
    PROVIDER_NOT_REPRESENTED,
    NOTHING_ELSE_NEEDED,
    DAYS_PASSED_WITHOUT_UPDATE,
    NO_CHANGE_TOLD,
    NOTHING_DUE_YET,
    NOTHING_BEGUN
  }

  static Judged present() {
    return new Judged(Status.PRESENT, Reason.STATED, List.of());
  }

  static Judged missing(Reason reason, List<String> details) {
    return new Judged(Status.MISSING, reason, details);
  }

  static Judged missing(Reason reason) {
    return missing(reason, List.of());
  }

  static Judged notApplicable(Reason reason) {
    return new Judged(Status.NOT_APPLICABLE, reason, List.of());
  }

  /** Present where it holds, else missing for the reason. */
  static Judged where(boolean holds, Reason otherwise) {
    return holds ? present() : missing(otherwise);
  }

  /** Present where nothing lacks, else missing for what does. */
  static Judged unless(List<String> lacking, Reason reason) {
    return lacking.isEmpty() ? present() : missing(reason, lacking);
  }
}
