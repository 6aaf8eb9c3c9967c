package no.bht.employerregistry.affiliation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What this registry has heard of approvals. */
public interface ProviderApprovals {

  /**
   * Keeps the provider's approvals as they are until the transaction ends; many may do so at once.
   */
  void hold(OrganisationNumber provider);

  /** As {@link #hold}, and keeps everybody else out: they are about to change. */
  void holdAlone(OrganisationNumber provider);

  /** As {@link #of}, of several providers in one go. */
  List<ProviderApproval> ofAll(Collection<OrganisationNumber> providers);

  /**
   * All approvals of the provider, ended ones included, by the days on which they hold; one that
   * was withdrawn for some days is there twice.
   */
  List<ProviderApproval> of(OrganisationNumber provider);

  /**
   * Records a granted or renewed approval.
   *
   * @return false if it was known, so that nothing is to be done
   */
  boolean add(ProviderApproval approval);

  /**
   * Records that an approval has run out.
   *
   * @param expiredOn the first day without it
   * @return false if that was known, so that nothing is to be done
   */
  boolean expire(
      OrganisationNumber provider, UUID approvalId, LocalDate validTo, LocalDate expiredOn);

  /**
   * Records that an approval is withdrawn from the day on, unless it was reinstated after that was
   * told.
   *
   * @return false if that was known, so that nothing is to be done
   */
  boolean withdraw(OrganisationNumber provider, UUID approvalId, LocalDate from, Instant toldAt);

  /**
   * Records that a withdrawn approval stands again from the day on.
   *
   * @return false if it was not withdrawn, so that nothing is to be done
   */
  boolean reinstate(UUID approvalId, LocalDate from, Instant toldAt);

  /** Records an application for renewal: what it comes in time for holds until it is decided. */
  void renewalReceived(OrganisationNumber provider, UUID application, LocalDate day);

  /**
   * Records that an application for renewal is decided, if it is one, or undecided again.
   *
   * @param keptTo the last day on which it keeps the provider approved; {@code null} if undecided
   */
  void renewalDecided(UUID application, @Nullable LocalDate keptTo);

  /** Records that no approval of the provider holds from the day on: it is no more. */
  void endAll(OrganisationNumber provider, Invalidation end);

  /** Why the provider is not approved from the day on, as far as it was told. */
  Optional<Invalidation> endOn(OrganisationNumber provider, LocalDate day);

  /** The ends of the provider's approval that were told. */
  default ToldEnds toldEnds(OrganisationNumber provider) {
    Days approved = Days.of(of(provider).stream().map(ProviderApproval::period).toList());
    return new ToldEnds(
        approved,
        approved.ranges().stream()
            .flatMap(run -> Stream.ofNullable(run.to()))
            .flatMap(last -> endOn(provider, last.plusDays(1)).stream())
            .toList());
  }
}
