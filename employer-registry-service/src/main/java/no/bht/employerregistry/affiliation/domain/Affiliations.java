package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationInvalidated;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Loads and saves affiliations. */
public interface Affiliations {

  Optional<Affiliation> find(AffiliationId id);

  /** All of the employer's. */
  List<Affiliation> ofEmployer(OrganisationNumber employer);

  /**
   * Those that fit, in the order of their ids.
   *
   * @param after the id after which to begin
   */
  List<Affiliation> search(Search search, @Nullable UUID after, int most);

  void add(Affiliation affiliation);

  /** Saves a change; the stored version grows by one. */
  void save(Affiliation affiliation);

  /** Invalidates at once all affiliations with the provider that reach its first day. */
  List<AffiliationInvalidated> invalidateAll(
      OrganisationNumber provider, Invalidation invalidation);

  /**
   * Restores at once all invalidated affiliations with the provider that reach {@code from}, and
   * those that were restored from a later day only.
   */
  List<AffiliationStarted> restoreAll(OrganisationNumber provider, LocalDate from);

  /** What to look for; null = any. */
  record Search(@Nullable OrganisationNumber employer, @Nullable OrganisationNumber provider) {}
}
