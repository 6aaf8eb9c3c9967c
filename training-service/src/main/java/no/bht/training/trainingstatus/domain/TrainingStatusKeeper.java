package no.bht.training.trainingstatus.domain;

import java.util.Collection;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * Port: changes of roster or completions go through here, so that each change of status is told.
 */
public interface TrainingStatusKeeper {

  /**
   * Makes a change while holding the status of these providers, and announces what it does to them.
   * Changes of one provider thus come one after the other, in the log too.
   */
  void changing(Collection<OrganisationNumber> providers, Runnable change);
}
