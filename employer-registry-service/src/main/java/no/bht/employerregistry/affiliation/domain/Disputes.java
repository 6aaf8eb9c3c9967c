package no.bht.employerregistry.affiliation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Loads and saves disputes. */
public interface Disputes {

  Optional<Dispute> find(UUID id);

  /** Locks it until the transaction ends. */
  Optional<Dispute> hold(UUID id);

  /** The open one of the affiliation. */
  Optional<Dispute> openOf(AffiliationId affiliation);

  void add(Dispute dispute);

  /** Saves a change; the stored version grows by one. */
  void save(Dispute dispute);

  /**
   * In the order in which they began.
   *
   * @param party null = anybody's
   * @param open null = both
   */
  List<Dispute> search(
      @Nullable OrganisationNumber party, @Nullable Boolean open, @Nullable UUID after, int most);
}
