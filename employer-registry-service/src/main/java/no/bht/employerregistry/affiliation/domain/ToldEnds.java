package no.bht.employerregistry.affiliation.domain;

import java.util.List;
import java.util.Optional;

/**
 * Which ends of a provider's approval were told. An affiliation that is reported afterwards follows
 * them as those that were there.
 *
 * @param approved the days on which the provider is approved
 * @param told ends of these days
 */
public record ToldEnds(Days approved, List<Invalidation> told) {

  /** From when an affiliation of these days is without an approved provider, and stays so. */
  Optional<Invalidation> of(DateRange period) {
    return approved.and(Days.of(period)).ranges().stream()
        .reduce((earlier, later) -> later)
        .flatMap(
            last ->
                told.stream()
                    .filter(end -> last.to() != null && end.from().equals(last.to().plusDays(1)))
                    .filter(end -> period.contains(end.from()))
                    .findFirst());
  }
}
