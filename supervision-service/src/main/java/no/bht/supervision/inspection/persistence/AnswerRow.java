package no.bht.supervision.inspection.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.FindingCode;
import no.bht.supervision.inspection.domain.Outcome;
import org.jspecify.annotations.Nullable;

@Embeddable
@SuppressWarnings("NullAway.Init")
class AnswerRow {
  String code;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  @Column(columnDefinition = "text")
  String facts;

  @Column(name = "observed_on")
  LocalDate observedOn;

  @Column(name = "observed_at")
  @Nullable Instant observedAt;

  @Nullable String provider;

  @Column(name = "caused_by_provider")
  @Nullable Boolean causedByProvider;

  @Enumerated(EnumType.STRING)
  @Nullable FindingCode coded;

  @Column(name = "duty_assessment", columnDefinition = "text")
  @Nullable String dutyAssessment;

  @Column(name = "answered_by")
  String answeredBy;

  @Column(name = "answered_at")
  Instant answeredAt;

  static AnswerRow of(Answer answer) {
    AnswerRow row = new AnswerRow();
    OrganisationNumber provider = answer.provider();
    row.code = answer.code();
    row.outcome = answer.outcome();
    row.facts = answer.facts();
    row.observedOn = answer.observedOn();
    row.observedAt = answer.observedAt();
    row.causedByProvider = answer.causedByProvider();
    row.coded = answer.coded();
    row.provider = provider == null ? null : provider.value();
    row.dutyAssessment = answer.dutyAssessment();
    row.answeredBy = answer.answeredBy();
    row.answeredAt = answer.answeredAt();
    return row;
  }

  Answer answer() {
    return new Answer(
        code,
        outcome,
        facts,
        observedOn,
        observedAt,
        provider == null ? null : new OrganisationNumber(provider),
        causedByProvider,
        coded,
        dutyAssessment,
        answeredBy,
        answeredAt);
  }
}
