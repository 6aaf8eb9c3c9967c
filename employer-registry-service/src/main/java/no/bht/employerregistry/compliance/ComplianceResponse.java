package no.bht.employerregistry.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.compliance.domain.Standing;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.EmployerDuty;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplianceResponse(
    OrganisationNumber organisationNumber,
    LocalDate asOf,
    DutyPart duty,
    AffiliationPart affiliation,
    @Nullable PlanPart plan,
    Standing.Fulfilled fulfilled,
    List<Standing.Missing> missing) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DutyPart(
      Duty.Outcome outcome,
      @Nullable OpenQuestion question,
      @Nullable String ruleVersion,
      @Nullable String entry) {

    static DutyPart of(EmployerDuty duty) {
      Duty byList = duty.deregistered() ? Duty.OF_DEREGISTERED : Duty.of(duty.assessment());
      return new DutyPart(
          byList.outcome(), byList.question(), byList.ruleVersion(), byList.entry());
    }
  }

  record AffiliationPart(Standing.AffiliationStatus status, List<Item> items) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      UUID id,
      String provider,
      LocalDate from,
      @Nullable LocalDate to,
      String coverage,
      @Nullable String coveredPart,
      boolean providerApproved) {

    Standing.Cover cover() {
      return new Standing.Cover(coveredPart == null, providerApproved);
    }
  }

  record PlanPart(
      UUID id, String provider, LocalDate periodFrom, LocalDate periodTo, int measures) {}
}
