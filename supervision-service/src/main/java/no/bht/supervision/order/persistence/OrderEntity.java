package no.bht.supervision.order.persistence;

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
import no.bht.casework.domain.NoticeExemption;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.order.domain.OrderState;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "supervision_order")
@SuppressWarnings("NullAway.Init")
class OrderEntity {
  /** The largest page, and the row that tells of a next one: of all the collections at once. */
  private static final int PAGE = 1001;

  @Id UUID id;

  @Column(name = "inspection_id")
  UUID inspectionId;

  String party;

  @Column(name = "party_kind")
  @Enumerated(EnumType.STRING)
  PartyKind partyKind;

  @Column(name = "control_point")
  String controlPoint;

  @Column(name = "checklist_version")
  String checklistVersion;

  @Column(name = "legal_bases", columnDefinition = "text[]")
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> legalBases;

  @Column(columnDefinition = "text")
  String demand;

  @Column(name = "requires_assistance")
  boolean requiresAssistance;

  @Nullable String provider;

  @Enumerated(EnumType.STRING)
  OrderState state;

  @Column(name = "notice_sent_at")
  @Nullable Instant noticeSentAt;

  @Column(name = "comment_deadline")
  @Nullable LocalDate commentDeadline;

  @Column(name = "exemption_ground")
  @Enumerated(EnumType.STRING)
  @Nullable NoticeExemption exemptionGround;

  @Column(name = "exemption_reason", columnDefinition = "text")
  @Nullable String exemptionReason;

  @Column(columnDefinition = "text")
  @Nullable String rules;

  @Column(columnDefinition = "text")
  @Nullable String facts;

  @Column(columnDefinition = "text")
  @Nullable String considerations;

  @Nullable LocalDate deadline;

  @Column(name = "deadline_asked_for")
  @Nullable LocalDate deadlineAskedFor;

  @Column(name = "decided_by")
  @Nullable String decidedBy;

  @Column(name = "decided_at")
  @Nullable Instant decidedAt;

  @Column(name = "appeal_deadline")
  @Nullable LocalDate appealDeadline;

  @Column(name = "union_informed_at")
  @Nullable Instant unionInformedAt;

  @Column(name = "overdue_announced_on")
  @Nullable LocalDate overdueAnnouncedOn;

  @ElementCollection
  @CollectionTable(name = "order_entry", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "number")
  @BatchSize(size = PAGE)
  List<EntryRow> history = new ArrayList<>();

  @Column(columnDefinition = "text")
  @Nullable String danger;

  @Column(name = "complied_on")
  @Nullable LocalDate compliedOn;

  /** Since when the office is awaited: to decide, or to check what is reported. */
  @Column(name = "waits_since")
  @Nullable LocalDate waitsSince;

  @ElementCollection
  @CollectionTable(name = "order_condition", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "number")
  @BatchSize(size = PAGE)
  List<ConditionRow> conditions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "order_extension", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "number")
  @BatchSize(size = PAGE)
  List<ExtensionRow> extensions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "reaction_pause", joinColumns = @JoinColumn(name = "reaction_id"))
  @OrderColumn(name = "number")
  @BatchSize(size = PAGE)
  List<PauseRow> pauses = new ArrayList<>();

  @Version long version;
}
