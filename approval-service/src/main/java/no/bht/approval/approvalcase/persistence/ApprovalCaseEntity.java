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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.ApprovalCaseState;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
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
}
