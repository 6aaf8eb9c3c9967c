package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.EmployerDuty;
import no.bht.employerregistry.obligation.domain.RegisteredEmployer;
import no.bht.employerregistry.obligation.domain.RegisteredIndustry;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What the list says of an employer. No name: that of a sole proprietor is a person's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EmployerAnswer(
    OrganisationNumber organisationNumber,
    LocalDate date,
    boolean registered,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate deregisteredOn,
    Duty.@Nullable Outcome outcome,
    @Nullable OpenQuestion question,
    @Nullable String industryCode,
    @Nullable Classification classification,
    @Nullable LocalDate readOn,
    ListAnswer.@Nullable Rule rule,
    ListAnswer.@Nullable Entry entry,
    List<PossibleDuty> possibleDuties,
    @Nullable SubUnits subUnits,
    Advice advice) {

  static EmployerAnswer notRegistered(OrganisationNumber number, LocalDate date) {
    return new EmployerAnswer(
        number,
        date,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        Advice.NOT_REGISTERED);
  }

  static EmployerAnswer of(
      OrganisationNumber number,
      LocalDate date,
      RegisteredEmployer employer,
      EmployerDuty duty,
      @Nullable SubUnits subUnits) {
    IndustryAssessment assessment = duty.assessment();
    RegisteredIndustry industry = duty.industry();
    return new EmployerAnswer(
        number,
        date,
        true,
        employer.registeredOn(),
        employer.deregisteredOn(),
        duty.outcome(),
        duty.deregistered() ? null : assessment.question(),
        assessment.code() == null ? null : assessment.code().value(),
        industry == null ? null : industry.classification(),
        industry == null ? null : industry.readOn(),
        ListAnswer.Rule.of(assessment.list()),
        ListAnswer.Entry.of(assessment.entry()),
        duty.possible().stream().map(PossibleDuty::of).toList(),
        subUnits,
        Advice.of(duty.outcome()));
  }

  /** Not a duty by itself: § 13-1 third paragraph. */
  record PossibleDuty(
      String ground, Duty.Outcome outcome, String industryCode, ListAnswer.Entry entry) {

    static PossibleDuty of(IndustryAssessment assessment) {
      return new PossibleDuty(
          "SECONDARY_CODE",
          Duty.of(assessment).outcome(),
          Objects.requireNonNull(assessment.code()).value(),
          Objects.requireNonNull(ListAnswer.Entry.of(assessment.entry())));
    }
  }

  /** What the list says of the sub-units of a main unit. */
  record SubUnits(long total, long obliged, long mustBeAssessed) {

    static SubUnits of(List<EmployerDuty> duties) {
      List<Duty.Outcome> standing =
          duties.stream()
              .map(EmployerDuty::outcome)
              .filter(outcome -> outcome != Duty.Outcome.DEREGISTERED)
              .toList();
      return new SubUnits(
          standing.size(),
          standing.stream().filter(Duty.Outcome.OBLIGED_BY_INDUSTRY::equals).count(),
          standing.stream().filter(Duty.Outcome.MUST_BE_ASSESSED::equals).count());
    }
  }
}
