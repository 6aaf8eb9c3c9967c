package no.bht.approval.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What is known about one provider; lists are newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProviderFile(
    OrganisationNumber organisationNumber,
    List<GivenApproval> approvals,
    @Nullable Training training,
    List<Finding> findings,
    List<Finding> clearedFindings,
    List<Reminder> reminders,
    List<Withdrawal> withdrawals,
    List<Condition> conditions,
    List<Deviation> deviations,
    List<RejectedReport> rejectedReports,
    Volume volume,
    @Nullable List<Complaint> complaints,
    @Nullable List<Recommendation> recommendations,
    List<Change> changes) {

  /** An approval, past, present or to come. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record GivenApproval(
      UUID id,
      UUID applicationId,
      LocalDate validFrom,
      LocalDate validTo,
      String ruleVersion,
      boolean exception,
      @Nullable LocalDate expiredOn,
      String state,
      @Nullable LocalDate endedFrom) {}

  /** The training service's last word. */
  record Training(String status, int staff, int trained, LocalDate since) {}

  /**
   * A breach or an order that names the provider.
   *
   * @param party the one who was inspected
   * @param date the day a breach was observed; an order's deadline
   * @param clearedOn the day the inspector found that it was no breach of the provider's making
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Finding(
      String kind,
      UUID inspectionId,
      String controlPoint,
      OrganisationNumber party,
      LocalDate date,
      @Nullable LocalDate clearedOn) {}

  /** A reminder of renewal that was sent. */
  record Reminder(UUID approvalId, LocalDate dueOn) {}

  /** A case on withdrawal. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Withdrawal(UUID id, String state, LocalDate openedOn, @Nullable LocalDate withdrawnFrom) {}

  /** A condition of an approval. */
  record Condition(UUID id, UUID approvalId, LocalDate deadline, String state) {}

  /**
   * What an inspector reported; the report itself is the supervision service's.
   *
   * @param outcome what follows; {@code null} until it is decided
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Deviation(
      UUID reportId,
      String topic,
      String statute,
      LocalDate observedOn,
      String weight,
      @Nullable String outcome,
      @Nullable LocalDate outcomeOn) {
    /** As the provider reads it: that an inspection follows may not be known before it is. */
    Deviation toldToProvider() {
      return "INSPECTION".equals(outcome)
          ? new Deviation(reportId, topic, statute, observedOn, weight, null, null)
          : this;
    }
  }

  /** Work an inspector rejected, and how that stands. */
  record RejectedReport(
      UUID rejectionId,
      OrganisationNumber employer,
      String kind,
      String reason,
      LocalDate rejectedOn,
      String state,
      LocalDate changedOn) {}

  /**
   * Whom the provider serves, beside who does the work.
   *
   * @param employees of those customers whose number of employees is known
   * @param professionalFullTimeEquivalents årsverk of professional staff; {@code null} if unknown
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Volume(
      LocalDate asOf,
      int customers,
      int employees,
      int customersWithoutCount,
      @Nullable BigDecimal professionalFullTimeEquivalents,
      @Nullable BigDecimal customersPerFullTimeEquivalent,
      @Nullable BigDecimal employeesPerFullTimeEquivalent) {

    /**
     * @param percentage of full-time positions; 300 is three årsverk
     */
    static Volume of(
        LocalDate asOf, int customers, int employees, int withoutCount, int percentage) {
      if (percentage == 0) {
        return new Volume(asOf, customers, employees, withoutCount, null, null, null);
      }
      BigDecimal fullTime = BigDecimal.valueOf(percentage, 2);
      return new Volume(
          asOf,
          customers,
          employees,
          withoutCount,
          fullTime,
          per(customers, fullTime),
          per(employees, fullTime));
    }

    private static BigDecimal per(int count, BigDecimal fullTime) {
      return BigDecimal.valueOf(count).divide(fullTime, 1, RoundingMode.HALF_UP);
    }
  }

  /** What somebody complained of; not shown to the provider. */
  record Complaint(UUID id, LocalDate receivedOn, String source, String text, Instant recordedAt) {}

  /** What an inspector recommends: to withdraw an approval; not shown to the provider. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Recommendation(
      UUID id,
      UUID inspectionId,
      List<String> statutes,
      LocalDate recommendedOn,
      @Nullable String answer,
      @Nullable LocalDate answeredOn) {}

  /** What became of the provider, or of one that it follows. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Change(
      UUID id,
      String change,
      List<OrganisationNumber> providers,
      @Nullable OrganisationNumber successor,
      LocalDate from,
      String approvalOutcome,
      String reason,
      String ruleVersion,
      Instant recordedAt) {}
}
