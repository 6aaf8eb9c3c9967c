package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChange;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChanges;
import no.bht.platform.organisation.OrganisationNumber;

/** Organisations that are no more: they neither apply nor are approved. */
@ApplicationScoped
class EndedOrganisations {
  private final ProviderChanges changes;

  EndedOrganisations(ProviderChanges changes) {
    this.changes = changes;
  }

  Optional<ProviderChange> endBy(LocalDate day, OrganisationNumber provider) {
    return changes.endOf(provider).filter(end -> end.hasEndedOrganisationBy(day));
  }

  /**
   * @throws CommandRefused if the organisation has ended by the day
   */
  void refuse(OrganisationNumber provider, LocalDate day) {
    if (endBy(day, provider).isPresent()) {
      throw new CommandRefused(new Refusal.ProviderGone());
    }
  }
}
