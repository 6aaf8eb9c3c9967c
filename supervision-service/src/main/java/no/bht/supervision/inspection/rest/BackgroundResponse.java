package no.bht.supervision.inspection.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.inspection.domain.Background;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record BackgroundResponse(
    LocalDate day,
    DutyResponse duty,
    List<AffiliationResponse> affiliations,
    List<PlanResponse> plans,
    List<EarlierBreachResponse> earlierBreaches,
    @Nullable ApprovalResponse approval,
    @Nullable TrainingResponse training,
    List<Background.DocumentSigns> signs,
    List<Background.CustomerSigns> signsAtCustomers) {

  static BackgroundResponse of(Background background) {
    Background.Approval approval = background.approval();
    Background.Training training = background.training();
    return new BackgroundResponse(
        background.day(),
        DutyResponse.of(background.duty()),
        background.affiliations().stream().map(AffiliationResponse::of).toList(),
        background.plans().stream().map(PlanResponse::of).toList(),
        background.earlierBreaches().stream().map(EarlierBreachResponse::of).toList(),
        approval == null ? null : ApprovalResponse.of(approval),
        training == null ? null : TrainingResponse.of(training),
        background.signs(),
        background.signsAtCustomers());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DutyResponse(
      Background.DutyStatus status,
      @Nullable LocalDate since,
      @Nullable String ground,
      @Nullable String ruleVersion,
      @Nullable String entry,
      @Nullable String industryCode,
      @Nullable String classification) {
    static DutyResponse of(Background.Duty duty) {
      return new DutyResponse(
          duty.status(),
          duty.since(),
          duty.ground(),
          duty.ruleVersion(),
          duty.entry(),
          duty.industryCode(),
          duty.classification());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AffiliationResponse(
      UUID id,
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate from,
      @Nullable LocalDate lastDay,
      boolean valid,
      ApprovalResponse approval) {
    static AffiliationResponse of(Background.Affiliation affiliation) {
      return new AffiliationResponse(
          affiliation.id(),
          affiliation.employer(),
          affiliation.provider(),
          affiliation.from(),
          affiliation.lastDay(),
          affiliation.valid(),
          ApprovalResponse.of(affiliation.approval()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ApprovalResponse(
      boolean approved, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    static ApprovalResponse of(Background.Approval approval) {
      return new ApprovalResponse(approval.approved(), approval.validFrom(), approval.validTo());
    }
  }

  record PlanResponse(
      UUID id, OrganisationNumber provider, LocalDate from, LocalDate to, int measures) {
    static PlanResponse of(Background.Plan plan) {
      return new PlanResponse(plan.id(), plan.provider(), plan.from(), plan.to(), plan.measures());
    }
  }

  record EarlierBreachResponse(UUID inspection, String controlPoint, LocalDate observedOn) {
    static EarlierBreachResponse of(Background.EarlierBreach breach) {
      return new EarlierBreachResponse(
          breach.inspection().value(), breach.controlPoint(), breach.observedOn());
    }
  }

  record TrainingResponse(String status, int staff, int trained, LocalDate since) {
    static TrainingResponse of(Background.Training training) {
      return new TrainingResponse(
          training.status(), training.staff(), training.trained(), training.since());
    }
  }
}
