package no.bht.training.completion.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.training.TrainingSettings;
import no.bht.training.completion.domain.ReportPractice;

@ApplicationScoped
class ConfiguredReportPractice implements ReportPractice {
  private final TrainingSettings settings;

  ConfiguredReportPractice(TrainingSettings settings) {
    this.settings = settings;
  }

  @Override
  public int sameWithinDays() {
    return settings.completion().sameWithinDays();
  }
}
