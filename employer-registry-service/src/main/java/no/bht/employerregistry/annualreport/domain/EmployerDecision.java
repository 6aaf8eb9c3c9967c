package no.bht.employerregistry.annualreport.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the employer decided on a recommendation. */
public record EmployerDecision(Outcome outcome, LocalDate on, @Nullable String reason) {

  /** The decision. */
  public enum Outcome {
    ACCEPTED,
    POSTPONED,
    DECLINED
  }
}
