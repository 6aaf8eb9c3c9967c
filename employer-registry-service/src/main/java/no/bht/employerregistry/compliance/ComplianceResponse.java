package no.bht.employerregistry.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.AffiliationTimeline;
import no.bht.employerregistry.affiliation.domain.AgreementState;
import no.bht.employerregistry.committee.domain.CommitteeThreshold;
import no.bht.employerregistry.compliance.domain.Missing;
import no.bht.employerregistry.compliance.domain.Standing;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplianceResponse(
    OrganisationNumber organisationNumber,
    LocalDate asOf,
    DutyPart duty,
    AffiliationPart affiliation,
    @Nullable PlanPart plan,
    ReportPart annualReport,
    List<DocumentPart> documents,
    List<AnswerPart> toAnswer,
    CommitteePart committee,
    Standing.Fulfilled fulfilled,
    List<Missing> missing,
    List<ToDo> toDo) {

  /**
   * @param outcome what the list says
   * @param total with every ground
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DutyPart(
      Duty.Outcome outcome,
      @Nullable OpenQuestion question,
      @Nullable String ruleVersion,
      @Nullable String entry,
      TotalDuty.Outcome total,
      List<GroundPart> grounds,
      @Nullable SuspensionPart suspension) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record GroundPart(
      GroundKind kind,
      String statute,
      @Nullable String source,
      @Nullable String part,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /** A dispensation that takes the duty away. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SuspensionPart(UUID dispensationId, LocalDate from, @Nullable LocalDate to) {}

  /**
   * @param gaps days of duty without an approved provider, known now, of all time
   */
  record AffiliationPart(
      Standing.AffiliationStatus status,
      List<Item> items,
      List<Gap> gaps,
      List<Overlap> overlaps) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      UUID id,
      String provider,
      LocalDate from,
      @Nullable LocalDate to,
      String coverage,
      @Nullable String coveredPart,
      AgreementState agreement,
      boolean providerApproved,
      @Nullable String successor) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Gap(LocalDate from, @Nullable LocalDate to, AffiliationTimeline.Reason reason) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Overlap(LocalDate from, @Nullable LocalDate to, List<UUID> affiliations) {}

  record PlanPart(
      UUID id, String provider, LocalDate periodFrom, LocalDate periodTo, int measures) {}

  /**
   * Last year's report.
   *
   * @param expected whether there was an affiliation in that year
   * @param dueOn as the plan of that year says; else a day set by the office, not by law
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReportPart(
      int year,
      boolean expected,
      LocalDate dueOn,
      DueBy dueBy,
      @Nullable UUID id,
      @Nullable LocalDate receivedOn) {}

  /** Who set a day. */
  enum DueBy {
    PLAN,
    OFFICE
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DocumentPart(
      String kind, boolean needed, int registered, @Nullable LocalDate lastOn, boolean missing) {}

  /** Something the office asks the employer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AnswerPart(
      Missing what, UUID affiliationId, @Nullable UUID disputeId, @Nullable LocalDate by) {}

  /**
   * @param need what the register's number of employees means for the committee
   */
  record CommitteePart(
      CommitteeThreshold.Need need, int mandatoryFrom, int onDemandFrom, String statute) {

    static CommitteePart of(CommitteeThreshold rule, CommitteeThreshold.Need need) {
      return new CommitteePart(
          need, rule.mandatoryFrom(), rule.onDemandFrom(), CommitteeThreshold.STATUTE);
    }
  }

  /**
   * @param dueBy who sets by when: AT_ONCE = the law sets no date, the duty is there now
   * @param by the day, where there is one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ToDo(Missing what, @Nullable String statute, Missing.By dueBy, @Nullable LocalDate by) {}
}
