package no.bht.training.trainingstatus.domain;

import no.bht.platform.organisation.OrganisationNumber;

/** Port: the staff of a provider with their training. */
public interface StaffTrainings {

  /** The staff as stored now, past and coming members too. */
  ProviderTraining of(OrganisationNumber provider);
}
