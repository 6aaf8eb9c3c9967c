package no.bht.employerregistry.annualreport.domain;

import java.util.UUID;
import no.bht.employerregistry.plan.domain.AssistanceArea;
import org.jspecify.annotations.Nullable;

/**
 * A measure that the provider finds must or should be put in place (part 2), and how (part 3).
 *
 * @param repeats the recommendation of an earlier report that it repeats
 * @param decision the employer's; null until made
 */
public record Recommendation(
    UUID id,
    Level level,
    String description,
    @Nullable AssistanceArea area,
    @Nullable String how,
    @Nullable UUID repeats,
    @Nullable EmployerDecision decision) {

  /** The two levels. */
  public enum Level {
    MUST,
    SHOULD
  }

  /** The same under another number. */
  Recommendation numbered(UUID number) {
    return new Recommendation(number, level, description, area, how, repeats, decision);
  }

  /** The same with the employer's decision. */
  public Recommendation decided(EmployerDecision made) {
    return new Recommendation(id, level, description, area, how, repeats, made);
  }
}
