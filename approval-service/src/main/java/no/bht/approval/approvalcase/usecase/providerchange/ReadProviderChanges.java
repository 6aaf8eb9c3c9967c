package no.bht.approval.approvalcase.usecase.providerchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChange;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChanges;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Shows what became of providers. */
@ApplicationScoped
public class ReadProviderChanges {
  private final ProviderChanges changes;

  ReadProviderChanges(ProviderChanges changes) {
    this.changes = changes;
  }

  /**
   * @throws NoSuchCase if there is no such change
   */
  @Transactional
  public ProviderChange get(UUID id) {
    return changes.find(id).orElseThrow(NoSuchCase::new);
  }

  @Transactional
  public List<ProviderChange> list(
      @Nullable OrganisationNumber provider, @Nullable UUID after, int limit) {
    return changes.list(provider, after, limit);
  }
}
