package no.bht.approval.approvalcase.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.condition.ConditionState;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullUnmarked
@Entity
@Table(name = "approval_condition")
class ConditionEntity {
  @Id UUID id;

  @Version Long version;

  @Column(name = "approval_id", updatable = false)
  UUID approvalId;

  @Column(updatable = false)
  String provider;

  @Column(updatable = false)
  String text;

  @Column(name = "evidence_asked", updatable = false)
  String evidenceAsked;

  @Column(updatable = false)
  LocalDate deadline;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  ConditionState state;

  @Nullable Boolean met;

  @Nullable String reason;

  @Column(name = "decided_by")
  @Nullable String decidedBy;

  @Column(name = "decided_at")
  @Nullable Instant decidedAt;

  @ElementCollection
  @CollectionTable(name = "condition_evidence", joinColumns = @JoinColumn(name = "condition_id"))
  @OrderColumn(name = "place")
  List<EvidenceEmbeddable> evidence = new ArrayList<>();
}
