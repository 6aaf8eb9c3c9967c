package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An affiliation (tilknytning) of the made-up past.
 *
 * @param own whether the employer's own group keeps the provider
 * @param starts step on which it is reported
 * @param part what it covers; null for the whole employer
 * @param ends step on which its end is reported, if it ends
 */
public record PlannedAffiliation(
    String employer,
    ProviderStory provider,
    boolean own,
    int starts,
    LocalDate from,
    @Nullable String part,
    OptionalInt ends) {

  /** Whether it has been reported and has not ended at a step. */
  boolean standsAt(int step) {
    return starts < step && (ends.isEmpty() || ends.getAsInt() > step);
  }
}
