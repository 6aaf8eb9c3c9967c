package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;

/** Port: which providers are approved, as far as this service has heard. */
public interface Approvals {

  /** Whether the provider is approved on the day, so that its staff must be trained. */
  boolean isApproved(OrganisationNumber provider, LocalDate date);
}
