package no.bht.employerregistry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import no.bht.casework.domain.DecidingBody;

/** Dispensations from the duty. */
@ConfigMapping(prefix = "bht.employer-registry.dispensations")
public interface DispensationSettings {

  /**
   * The part of the authority that decides on dispensations; who hears an appeal follows from it.
   * Set by the office, not by law.
   */
  @WithDefault("LOCAL_OFFICE")
  DecidingBody decidingBody();

  /** Years a dispensation is given for as the rule. Guidance, set by the office, not by law. */
  @WithDefault("3")
  @Min(1)
  @Max(10)
  int years();

  /** Years after the decision in which it ends at the latest. Set by the office, not by law. */
  @WithDefault("10")
  @Min(1)
  @Max(50)
  int longestYears();

  /** Weeks an employer gets to hand in what is missing. Set by the office, not by law. */
  @WithDefault("3")
  @Min(1)
  @Max(26)
  int weeksToAnswer();

  /** Weeks an employer gets to comment on an advance notice. Set by the office, not by law. */
  @WithDefault("3")
  @Min(1)
  @Max(26)
  int weeksToComment();

  /**
   * Weeks before its last day in which an employer is reminded that a dispensation ends; 0 for
   * never. Set by the office, not by law.
   */
  @WithDefault("12")
  @Min(0)
  @Max(52)
  int weeksToRemind();

  /** Most documents of one application. Set by the office, not by law. */
  @WithDefault("100")
  @Min(1)
  @Max(1000)
  int documentsPerApplication();

  /** How often the ends of dispensations are told; {@code off} for never. */
  @WithDefault("5s")
  String sweepEvery();
}
