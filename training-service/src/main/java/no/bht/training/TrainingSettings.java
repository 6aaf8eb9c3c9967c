package no.bht.training;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Every setting of this service. */
@ConfigMapping(prefix = "bht.training")
public interface TrainingSettings {

  /** When training is due. */
  Deadline deadline();

  /** What is looked at in a course. */
  Course course();

  /** How reports of completions are treated. */
  Completion completion();

  /** How changes that come with the calendar are found. */
  StatusSweep statusSweep();

  /** When providers are reminded of missing training. */
  Reminders reminders();

  /** How long persons who have left are known. */
  Retention retention();

  /** When providers are reminded of missing training. */
  interface Reminders {
    /** Days before the due date on which a provider is reminded; set by the office, not by law. */
    @WithDefault("30")
    @Min(0)
    @Max(365)
    int daysBefore();

    /** Time between two looks for what to remind of. */
    @WithDefault("PT1H")
    Duration every();
  }

  /** How long persons who have left are known. */
  interface Retention {
    /**
     * Days after the last day on the staff after which reference and person are erased; what was
     * proved is kept without the person. Set by the office, not by law; empty: nobody is erased.
     */
    Optional<@Min(1) @Max(36500) Integer> daysAfterLastDay();

    /** Time between two looks for whom to erase. */
    @WithDefault("PT1H")
    Duration every();
  }

  /** When training is due. */
  interface Deadline {
    /**
     * Days from a member's first day until the training is due, for those who started on or after
     * 2023-01-01. Set by the office, not by law; empty: no date is set and none is shown.
     */
    Optional<@Min(1) @Max(3650) Integer> daysFromStart();
  }

  /** What is looked at in a course. */
  interface Course {
    /**
     * Hours below which a course is marked as shorter than estimated. Arbeidstilsynet estimates two
     * to four hours; an estimate, set by the office, not by law.
     */
    @WithDefault("2")
    @Positive
    BigDecimal estimatedHours();

    /**
     * Days before the end of a course's acceptance from which it stands in the control queue. Set
     * by the office, not by law.
     */
    @WithDefault("90")
    @Min(0)
    @Max(3650)
    int controlAheadDays();

    /**
     * Days after its last control from which an accepted course stands in the control queue again.
     * Set by the office, not by law.
     */
    @WithDefault("1095")
    @Min(1)
    @Max(36500)
    int controlAgainAfterDays();
  }

  /** How reports of completions are treated. */
  interface Completion {
    /**
     * Days between two reports that still mean the same completion, for a course whose completions
     * end. Set by the office, not by law.
     */
    @WithDefault("30")
    @Min(0)
    @Max(3650)
    int sameWithinDays();
  }

  /** How changes that come with the calendar are found. */
  interface StatusSweep {
    /** Time between two looks for providers whose status may have changed with the day. */
    @WithDefault("PT1M")
    Duration every();
  }
}
