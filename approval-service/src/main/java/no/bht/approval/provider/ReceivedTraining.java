package no.bht.approval.provider;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.approval.approvalcase.domain.ProviderTraining;
import no.bht.approval.approvalcase.domain.requirement.TrainingStatus;
import no.bht.platform.organisation.OrganisationNumber;

/** Tells the assessment of an application what the training service said last. */
@ApplicationScoped
class ReceivedTraining implements ProviderTraining {
  private final ProviderFiles files;

  ReceivedTraining(ProviderFiles files) {
    this.files = files;
  }

  @Override
  public TrainingStatus of(OrganisationNumber provider) {
    ProviderFile.Training training = files.trainingOf(provider);
    return training == null
        ? TrainingStatus.UNKNOWN
        : new TrainingStatus(
            TrainingStatus.Coverage.valueOf(training.status()),
            training.staff(),
            training.trained());
  }
}
