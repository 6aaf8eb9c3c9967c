package no.bht.employerregistry.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in making the plan (medvirkning).
 *
 * @param how in their own words
 * @param on the day, if there was one
 */
public record Participation(Who who, Part part, @Nullable String how, @Nullable LocalDate on) {

  /** Roles, never names. */
  public enum Who {
    LEADER,
    /** Verneombud. */
    SAFETY_REPRESENTATIVE,
    /** Arbeidsmiljøutvalg (AMU). */
    COMMITTEE,
    PROVIDER
  }

  /** Whether they did. */
  public enum Part {
    TOOK_PART,
    DID_NOT,
    /** The establishment has none. */
    NONE_HERE
  }
}
