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

  /** How changes that come with the calendar are found. */
  StatusSweep statusSweep();

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
  }

  /** How changes that come with the calendar are found. */
  interface StatusSweep {
    /** Time between two looks for providers whose status may have changed with the day. */
    @WithDefault("PT1M")
    Duration every();
  }
}
