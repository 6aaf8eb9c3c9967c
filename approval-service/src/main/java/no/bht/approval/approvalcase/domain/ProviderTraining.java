package no.bht.approval.approvalcase.domain;

import no.bht.approval.approvalcase.domain.requirement.TrainingStatus;
import no.bht.platform.organisation.OrganisationNumber;

/** What is known of the training of a provider's staff. */
public interface ProviderTraining {

  TrainingStatus of(OrganisationNumber provider);
}
