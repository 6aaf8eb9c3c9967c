package no.bht.training.completion.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.bht.training.completion.domain.Completion;
import no.bht.training.completion.domain.CompletionId;
import no.bht.training.completion.domain.Completions;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;

/** Reads a completion. */
@ApplicationScoped
public class ReadCompletion {
  private final Completions completions;
  private final Access access;

  ReadCompletion(Completions completions, Access access) {
    this.completions = completions;
    this.access = access;
  }

  /**
   * @throws NotFound if there is none, or another reported it
   */
  @Transactional
  public Completion one(CompletionId id) {
    return completions
        .find(id)
        .filter(completion -> access.isPartyOrOffice(completion.reportedBy()))
        .orElseThrow(NotFound::new);
  }
}
