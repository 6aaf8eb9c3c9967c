package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.Appeals;

/**
 * What all steps of an appeal have in common: lock the decision and it, check the version, save.
 */
@ApplicationScoped
class ChangeAppeal {
  private final Appeals appeals;
  private final Decisions decisions;

  ChangeAppeal(Appeals appeals, Decisions decisions) {
    this.appeals = appeals;
    this.decisions = decisions;
  }

  Optional<Appeal> find(UUID id) {
    return appeals.find(id);
  }

  /**
   * @param versionRead stops the step if another version was read
   * @param step the appeal and the decision it is against
   * @return nothing if there is no such appeal
   */
  @Transactional
  Optional<Appeal> change(
      UUID id, LongConsumer versionRead, BiConsumer<Appeal, KeptDecision> step) {
    Optional<KeptDecision> decision =
        appeals.find(id).flatMap(appeal -> decisions.lock(appeal.filing().decisionId()));
    return decision.flatMap(
        against ->
            appeals
                .lock(id)
                .map(
                    appeal -> {
                      versionRead.accept(appeal.version());
                      step.accept(appeal, against);
                      return appeals.save(appeal);
                    }));
  }
}
