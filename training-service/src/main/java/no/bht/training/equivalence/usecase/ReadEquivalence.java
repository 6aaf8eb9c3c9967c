package no.bht.training.equivalence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.equivalence.domain.EquivalentId;
import no.bht.training.equivalence.domain.EquivalentTraining;
import no.bht.training.equivalence.domain.EquivalentTrainings;
import org.jspecify.annotations.Nullable;

/** Reads judgements of equivalence. */
@ApplicationScoped
public class ReadEquivalence {
  private final EquivalentTrainings trainings;
  private final Access access;

  ReadEquivalence(EquivalentTrainings trainings, Access access) {
    this.trainings = trainings;
    this.access = access;
  }

  /**
   * @throws NotFound if there is none, or it is another's
   */
  @Transactional
  public EquivalentTraining one(EquivalentId id) {
    return trainings
        .find(id)
        .filter(judged -> access.isPartyOrOffice(judged.provider()))
        .orElseThrow(NotFound::new);
  }

  /** What was judged of the education of the person who calls, oldest first. */
  @Transactional
  public List<EquivalentTraining> own() {
    return trainings.ofPerson(access.person().orElseThrow(NotFound::new));
  }

  /**
   * Those of a provider; the office may read all.
   *
   * @throws NotFound if the provider is another's
   */
  @Transactional
  public List<EquivalentTraining> list(
      @Nullable OrganisationNumber provider, @Nullable UUID after, int limit) {
    if (provider != null) {
      access.requirePartyOrOffice(provider);
    }
    return trainings.list(provider, after, limit);
  }
}
