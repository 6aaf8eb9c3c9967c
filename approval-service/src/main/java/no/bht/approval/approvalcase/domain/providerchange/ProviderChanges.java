package no.bht.approval.approvalcase.domain.providerchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The changes of providers that are kept. */
public interface ProviderChanges {

  void add(ProviderChange change);

  Optional<ProviderChange> find(UUID id);

  /** Whether the provider has gone on in another, or closed down. */
  default boolean isGone(OrganisationNumber provider) {
    return endOf(provider).isPresent();
  }

  /** How the provider ended. */
  Optional<ProviderChange> endOf(OrganisationNumber provider);

  /** Whether the provider ever applied or was approved. */
  boolean isKnown(OrganisationNumber provider);

  /**
   * In the order of their ids.
   *
   * @param provider only those that concern it, on either side; {@code null} for all
   */
  List<ProviderChange> list(@Nullable OrganisationNumber provider, @Nullable UUID after, int limit);

  /** What the successor is described by, until it says something itself. */
  void describeAs(OrganisationNumber successor, OrganisationNumber before, ProviderChange change);
}
