package no.bht.approval.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
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
    List<Reminder> reminders) {

  /** An approval, past, present or to come. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record GivenApproval(
      UUID id,
      UUID applicationId,
      LocalDate validFrom,
      LocalDate validTo,
      String ruleVersion,
      boolean exception,
      @Nullable LocalDate expiredOn) {}

  /** The training service's last word. */
  record Training(String status, int staff, int trained, LocalDate since) {}

  /**
   * A breach or an order that names the provider.
   *
   * @param party the one who was inspected
   * @param date the day a breach was observed; an order's deadline
   */
  record Finding(
      String kind,
      UUID inspectionId,
      String controlPoint,
      OrganisationNumber party,
      LocalDate date) {}

  /** A reminder of renewal that was sent. */
  record Reminder(UUID approvalId, LocalDate dueOn) {}
}
