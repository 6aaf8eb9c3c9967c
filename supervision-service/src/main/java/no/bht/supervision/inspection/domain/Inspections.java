package no.bht.supervision.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The inspections. */
public interface Inspections {
  void add(Inspection inspection);

  /** For reading. */
  Optional<Inspection> find(InspectionId id);

  /** For a command: the others who want to change it wait. */
  Optional<Inspection> lock(InspectionId id);

  /** The inspection as it is now, with its new version. */
  Inspection save(Inspection inspection);

  /** Which ones; what is null does not matter. */
  record Wanted(
      @Nullable OrganisationNumber party,
      @Nullable InspectionState state,
      @Nullable UUID campaign,
      @Nullable String inspector,
      @Nullable String unit) {
    /** The same of this party. */
    public Wanted of(OrganisationNumber own) {
      return new Wanted(own, state, campaign, inspector, unit);
    }
  }

  /**
   * Newest first.
   *
   * @param visibleToParty leave out what the party must not know of yet
   * @param before only older ones than this
   */
  List<Inspection> list(
      Wanted wanted, boolean visibleToParty, @Nullable InspectionId before, int limit);
}
