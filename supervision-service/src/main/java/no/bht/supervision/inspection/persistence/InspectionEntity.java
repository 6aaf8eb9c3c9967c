package no.bht.supervision.inspection.persistence;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.SelectionReason;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "inspection")
@SuppressWarnings("NullAway.Init")
class InspectionEntity {
  /** The largest page, and the row that tells of a next one: of all the collections at once. */
  private static final int PAGE = 1001;

  @Id UUID id;

  String party;

  @Column(name = "party_kind")
  @Enumerated(EnumType.STRING)
  PartyKind partyKind;

  @Enumerated(EnumType.STRING)
  InspectionForm form;

  boolean announced;

  @Enumerated(EnumType.STRING)
  InspectionState state;

  @Column(name = "control_points", columnDefinition = "text[]")
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> controlPoints;

  @Column(name = "checklist_version")
  String checklistVersion;

  @Column(name = "opened_on")
  LocalDate openedOn;

  String inspector;

  @Column(name = "sub_unit")
  @Nullable String subUnit;

  @Column(name = "campaign_id")
  @Nullable UUID campaignId;

  @Column(name = "selection_reason")
  @Enumerated(EnumType.STRING)
  SelectionReason selectionReason;

  @Nullable String unit;

  @Column(name = "planned_for")
  @Nullable LocalDate plannedFor;

  @Nullable String municipality;

  @Column(name = "industry_code")
  @Nullable String industryCode;

  @Nullable String classification;

  @Nullable Integer employees;

  @Column(name = "organisation_form")
  @Nullable String organisationForm;

  @Column(name = "main_unit")
  @Nullable String mainUnit;

  @Column(name = "provider_kind")
  @Nullable String providerKind;

  @Column(name = "announced_on")
  @Nullable LocalDate announcedOn;

  @Column(name = "begun_on")
  @Nullable LocalDate begunOn;

  @Column(name = "carried_out_on")
  @Nullable LocalDate carriedOutOn;

  @Column(name = "reported_on")
  @Nullable LocalDate reportedOn;

  @Column(name = "reported_by")
  @Nullable String reportedBy;

  @Column(name = "copy_to_provider")
  @Nullable String copyToProvider;

  @Column(name = "broken_off_on")
  @Nullable LocalDate brokenOffOn;

  @Column(name = "broken_off_by")
  @Nullable String brokenOffBy;

  @Column(name = "broken_off_reason", columnDefinition = "text")
  @Nullable String brokenOffReason;

  @Column(name = "closed_on")
  @Nullable LocalDate closedOn;

  @Column(name = "closed_by")
  @Nullable String closedBy;

  @Column(columnDefinition = "text")
  @Nullable String report;

  @Column(name = "no_report_reason", columnDefinition = "text")
  @Nullable String noReportReason;

  @ElementCollection
  @CollectionTable(name = "control_point_answer", joinColumns = @JoinColumn(name = "inspection_id"))
  @OrderColumn(name = "number")
  @BatchSize(size = PAGE)
  List<AnswerRow> answers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "inspection_attendance",
      joinColumns = @JoinColumn(name = "inspection_id"))
  @OrderColumn(name = "number")
  @BatchSize(size = PAGE)
  List<AttendanceRow> attendance = new ArrayList<>();

  @Version long version;
}
