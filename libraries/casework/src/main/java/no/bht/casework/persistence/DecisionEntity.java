package no.bht.casework.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.AppealBody;
import no.bht.casework.domain.DecidingBody;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.Notification;
import no.bht.casework.domain.Reasons;
import no.bht.platform.organisation.OrganisationNumber;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "casework_decision")
@NullUnmarked
class DecisionEntity {
  @Id UUID id;

  @Column(name = "case_id")
  UUID caseId;

  String party;
  String outcome;

  @Column(name = "rule_version")
  String ruleVersion;

  @Column(name = "reasons_rules")
  String rules;

  @Column(name = "reasons_facts")
  String facts;

  @Column(name = "reasons_considerations")
  String considerations;

  @Column(name = "deciding_body")
  @Enumerated(EnumType.STRING)
  DecidingBody decidingBody;

  @Column(name = "decided_by")
  String decidedBy;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "compliance_deadline")
  LocalDate complianceDeadline;

  @Column(name = "notified_at")
  Instant notifiedAt;

  @Column(name = "appeal_deadline")
  LocalDate appealDeadline;

  @Column(name = "appeal_body")
  @Enumerated(EnumType.STRING)
  AppealBody appealBody;

  static DecisionEntity of(Decision decision, Notification notification) {
    DecisionEntity row = new DecisionEntity();
    row.id = decision.id();
    row.caseId = decision.caseId();
    row.party = decision.party().value();
    row.outcome = decision.outcome();
    row.ruleVersion = decision.ruleVersion();
    row.rules = decision.reasons().rules();
    row.facts = decision.reasons().facts();
    row.considerations = decision.reasons().considerations();
    row.decidingBody = decision.decidingBody();
    row.decidedBy = decision.decidedBy();
    row.decidedAt = decision.decidedAt();
    row.complianceDeadline = decision.complianceDeadline();
    row.notifiedAt = notification.noticeSentAt();
    row.appealDeadline = notification.appealDeadline();
    row.appealBody = notification.appealBody();
    return row;
  }

  KeptDecision toDomain() {
    return new KeptDecision(
        new Decision(
            id,
            caseId,
            new OrganisationNumber(party),
            outcome,
            ruleVersion,
            new Reasons(rules, facts, considerations),
            decidingBody,
            decidedBy,
            decidedAt,
            complianceDeadline),
        notifiedAt,
        appealDeadline,
        appealBody);
  }
}
