package no.bht.employerregistry.affiliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.bht.employerregistry.AffiliationSettings;
import no.bht.employerregistry.affiliation.usecase.AnswerTimes;
import no.bht.platform.time.TimeLimits;

/** As the settings say; a last day that is no working day is put off to the next. */
@ApplicationScoped
class SetAnswerTimes implements AnswerTimes {
  private final AffiliationSettings settings;

  SetAnswerTimes(AffiliationSettings settings) {
    this.settings = settings;
  }

  @Override
  public LocalDate answerDue(LocalDate today) {
    return TimeLimits.days(today, settings.answerDays());
  }

  @Override
  public LocalDate statementDue(LocalDate today) {
    return TimeLimits.days(today, settings.statementDays());
  }
}
