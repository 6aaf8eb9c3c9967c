package no.bht.employerregistry.dispensation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.Dispensations;

/** What all steps have in common: lock it, check the version, save. */
@ApplicationScoped
class ChangeDispensation {
  private final Dispensations dispensations;

  ChangeDispensation(Dispensations dispensations) {
    this.dispensations = dispensations;
  }

  /**
   * @throws NoSuchElementException if there is none
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Dispensation locked(DispensationId id, LongConsumer versionRead) {
    Dispensation found = dispensations.lock(id).orElseThrow();
    versionRead.accept(found.version());
    return found;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Dispensation change(
      DispensationId id, LongConsumer versionRead, UnaryOperator<Dispensation> step) {
    return dispensations.save(step.apply(locked(id, versionRead)));
  }
}
