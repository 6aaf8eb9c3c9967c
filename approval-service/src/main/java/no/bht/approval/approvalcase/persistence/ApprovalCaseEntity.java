package no.bht.approval.approvalcase.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCaseState;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.CaseFile;
import no.bht.approval.approvalcase.domain.CaseSnapshot;
import no.bht.approval.approvalcase.domain.Document;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Assessments;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.time.Oslo;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullUnmarked
@Entity
@Table(name = "approval_case")
class ApprovalCaseEntity {
  @Id UUID id;

  @Version Long version;

  String provider;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  ApplicationKind kind;

  @Nullable UUID renews;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  ApprovalCaseState state;

  @Column(name = "received_at")
  Instant receivedAt;

  @Column(name = "received_on")
  LocalDate receivedOn;

  @Column(name = "rule_version")
  String ruleVersion;

  /** The newest version; written by {@link StoredJson}. */
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  String submission;

  @Column(name = "submission_version")
  int submissionVersion;

  @Embedded HandlingEmbeddable handling = new HandlingEmbeddable();

  @Column(name = "decided_on")
  @Nullable LocalDate decidedOn;

  @ElementCollection
  @CollectionTable(name = "requirement_assessment", joinColumns = @JoinColumn(name = "case_id"))
  @MapKeyColumn(name = "requirement", columnDefinition = "text")
  @MapKeyEnumerated(EnumType.STRING)
  Map<ApprovalRequirement, AssessmentEmbeddable> assessments = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "document", joinColumns = @JoinColumn(name = "case_id"))
  @MapKeyColumn(name = "id")
  Map<UUID, DocumentEmbeddable> documents = new HashMap<>();

  /** A new row; what may change is still to be held. */
  static ApprovalCaseEntity of(CaseSnapshot snapshot) {
    ApprovalCaseEntity row = new ApprovalCaseEntity();
    ApprovalId renewed = snapshot.renews();
    row.id = snapshot.id().value();
    row.provider = snapshot.submission().provider().value();
    row.kind = snapshot.kind();
    row.renews = renewed == null ? null : renewed.value();
    row.receivedAt = snapshot.receivedAt();
    row.receivedOn = Oslo.dateOf(snapshot.receivedAt());
    row.ruleVersion = snapshot.ruleVersion();
    return row;
  }

  /** Takes the values over into this row, so that only what differs is written. */
  void hold(CaseSnapshot snapshot) {
    if (submissionVersion != snapshot.file().version()) {
      submission = StoredJson.write(snapshot.submission());
      submissionVersion = snapshot.file().version();
    }
    handling.hold(snapshot.handling());
    state = snapshot.state();
    ruleVersion = snapshot.ruleVersion();
    decidedOn = snapshot.decidedOn();
    for (RequirementAssessment assessment : snapshot.assessments()) {
      assessments
          .computeIfAbsent(assessment.requirement(), added -> new AssessmentEmbeddable())
          .hold(assessment);
    }
    assessments
        .keySet()
        .retainAll(
            snapshot.assessments().stream().map(RequirementAssessment::requirement).toList());
    for (Document document : snapshot.documents()) {
      documents.computeIfAbsent(document.id(), added -> DocumentEmbeddable.of(document));
    }
  }

  ApprovalCase toDomain() {
    UUID renewed = renews;
    return ApprovalCase.of(
        new CaseSnapshot(
            new ApprovalCaseId(id),
            new CaseFile(
                StoredJson.read(submission, Submission.class),
                submissionVersion,
                attached(),
                assessed()),
            kind,
            renewed == null ? null : new ApprovalId(renewed),
            receivedAt,
            handling.toDomain(),
            state,
            decidedOn));
  }

  Assessments assessed() {
    return new Assessments(
        ruleVersion,
        assessments.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(assessment -> assessment.getValue().toDomain(assessment.getKey()))
            .toList());
  }

  private List<Document> attached() {
    return documents.entrySet().stream()
        .map(document -> document.getValue().toDomain(document.getKey()))
        .sorted(Comparator.comparing(Document::receivedAt).thenComparing(Document::id))
        .toList();
  }
}
