package no.bht.supervision.violationfee.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** The violation fees. */
public interface ViolationFees {
  /** An inspection as far as a fee needs it. */
  record Inspected(Party party, @Nullable String unit) {}

  Optional<Inspected> inspected(UUID inspection);

  /** Whether the point stands in breach at the inspection, and goes on doing so until we end. */
  boolean breached(UUID inspection, String controlPoint);

  /**
   * @throws CommandRefused if the violation rests on a point that does not stand in breach
   */
  default void requireBreach(UUID inspection, Violation violation) {
    String point = violation.controlPoint();
    if (point != null && !breached(inspection, point)) {
      throw new CommandRefused(new Refusal.NoBreachFound(point));
    }
  }

  void add(ViolationFee fee);

  /** For reading. */
  Optional<ViolationFee> find(FeeId id);

  /** For a command: the others who want to change it wait. */
  Optional<ViolationFee> lock(FeeId id);

  /** The fee as it is now, with its new version. */
  ViolationFee save(ViolationFee fee);

  /** Newest first. */
  List<ViolationFee> list(Query query);

  /**
   * What to list.
   *
   * @param shownToParty leave out what the party must not know of
   * @param before only older ones than this
   */
  record Query(
      @Nullable OrganisationNumber party,
      boolean shownToParty,
      @Nullable UUID inspection,
      @Nullable FeeState state,
      @Nullable FeeId before,
      int limit) {
    /** The same, for a party that may see only its own. */
    public Query forParty(OrganisationNumber own) {
      return new Query(own, true, inspection, state, before, limit);
    }
  }

  /**
   * Locks fees whose last day to pay lay before {@code today} and that are not told to be overdue;
   * those another replica holds are left out.
   */
  List<ViolationFee> lockOverdue(LocalDate today, int limit);
}
