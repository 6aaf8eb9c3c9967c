package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGrounds.Registration;
import no.bht.employerregistry.obligation.domain.EmployerDuty;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.employerregistry.obligation.domain.RegisteredIndustry;
import no.bht.employerregistry.obligation.domain.Suspensions.Suspension;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of an employer's duty: the list and the Authority's decisions. No name:
 * that of a sole proprietor is a person's.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EmployerAnswer(
    OrganisationNumber organisationNumber,
    LocalDate date,
    String language,
    boolean registered,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate deregisteredOn,
    TotalDuty.@Nullable Outcome total,
    Duty.@Nullable Outcome outcome,
    @Nullable OpenQuestion question,
    Help.@Nullable Question decidedBy,
    @Nullable Boolean answeredWithin,
    @Nullable String industryCode,
    @Nullable String registeredCode,
    @Nullable Classification classification,
    @Nullable LocalDate readOn,
    ListAnswer.@Nullable Rule rule,
    ListAnswer.@Nullable Entry entry,
    List<PublicGround> grounds,
    List<Dispensation> dispensations,
    List<PossibleDuty> possibleDuties,
    @Nullable SubUnits subUnits,
    Help.@Nullable CrosswalkHelp crosswalk,
    Help.@Nullable Committee committee,
    Advice advice) {

  static EmployerAnswer notRegistered(
      OrganisationNumber number, LocalDate date, AnswerLanguage language) {
    return new EmployerAnswer(
        number,
        date,
        language.tag(),
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
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        Advice.of(Advice.Code.NOT_REGISTERED, language));
  }

  static EmployerAnswer of(
      OrganisationNumber number,
      Registration registration,
      TotalDuty duty,
      @Nullable SubUnits subUnits,
      Help.@Nullable CrosswalkHelp crosswalk,
      AnswerLanguage language) {
    EmployerDuty byList = duty.byList();
    IndustryAssessment assessment = byList.assessment();
    RegisteredIndustry industry = byList.industry();
    return new EmployerAnswer(
        number,
        duty.day(),
        language.tag(),
        true,
        registration.registeredOn(),
        registration.deregisteredOn(),
        duty.outcome(),
        byList.outcome(),
        byList.deregistered() ? null : assessment.question(),
        duty.question() == null ? null : Help.Question.of(duty.question(), language),
        duty.answer() == null ? null : duty.answer().obliges(),
        assessment.code() == null ? null : assessment.code().value(),
        byList.registeredCode(),
        industry == null ? null : industry.classification(),
        industry == null ? null : industry.readOn(),
        ListAnswer.Rule.of(assessment.list()),
        ListAnswer.Entry.of(assessment.entry()),
        duty.grounds().stream().map(PublicGround::of).toList(),
        duty.suspensions().stream().map(Dispensation::of).toList(),
        Stream.concat(
                byList.possible().stream().map(it -> PossibleDuty.of("SECONDARY_CODE", number, it)),
                subUnits == null ? Stream.of() : subUnits.possible().stream())
            .toList(),
        subUnits,
        crosswalk,
        Help.Committee.on(duty.day(), registration.employees(), language),
        Advice.of(duty, language));
  }

  /** A decision of the Authority. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PublicGround(
      GroundKind kind,
      @Nullable String part,
      LocalDate from,
      @Nullable LocalDate to,
      String statute) {

    static PublicGround of(DutyGround ground) {
      return new PublicGround(
          ground.kind(), ground.part(), ground.from(), ground.to(), ground.kind().statute());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Dispensation(@Nullable String part, LocalDate from, @Nullable LocalDate to) {

    static Dispensation of(Suspension suspension) {
      return new Dispensation(suspension.part(), suspension.from(), suspension.to());
    }
  }

  /**
   * Not a duty by itself: § 13-1 third paragraph.
   *
   * @param unit the unit whose code it is
   */
  record PossibleDuty(
      String ground,
      OrganisationNumber unit,
      Duty.Outcome outcome,
      String industryCode,
      ListAnswer.Entry entry) {

    static PossibleDuty of(String ground, OrganisationNumber unit, IndustryAssessment assessment) {
      return new PossibleDuty(
          ground,
          unit,
          Duty.of(assessment).outcome(),
          Objects.requireNonNull(assessment.code()).value(),
          Objects.requireNonNull(ListAnswer.Entry.of(assessment.entry())));
    }
  }
}
