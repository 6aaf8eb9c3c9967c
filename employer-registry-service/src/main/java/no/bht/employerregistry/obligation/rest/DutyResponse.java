package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyTimeline.Segment;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.employerregistry.obligation.domain.LimitationAnswer;
import no.bht.employerregistry.obligation.domain.RegisteredIndustry;
import no.bht.employerregistry.obligation.domain.Suspensions.Suspension;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The total duty on a day with every ground, its source and the version of its rule. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyResponse(
    OrganisationNumber organisationNumber, LocalDate asOf, Instant knownAt, Total duty) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Total(
      TotalDuty.Outcome outcome,
      boolean obliged,
      @Nullable OpenQuestion question,
      @Nullable String industryCode,
      @Nullable String registeredCode,
      @Nullable Classification classification,
      @Nullable LocalDate readOn,
      List<Ground> grounds,
      List<Suspended> suspendedBy,
      @Nullable Answer answer) {

    static Total of(TotalDuty duty) {
      IndustryAssessment assessment = duty.byList().assessment();
      RegisteredIndustry industry = duty.byList().industry();
      return new Total(
          duty.outcome(),
          duty.isObliged(),
          duty.isDeregistered() ? null : assessment.question(),
          assessment.code() == null ? null : assessment.code().value(),
          duty.byList().registeredCode(),
          industry == null ? null : industry.classification(),
          industry == null ? null : industry.readOn(),
          grounds(duty),
          duty.suspensions().stream().map(Suspended::of).toList(),
          duty.answer() == null ? null : Answer.of(duty.answer()));
    }

    private static List<Ground> grounds(TotalDuty duty) {
      List<Ground> grounds = new ArrayList<>();
      if (duty.isListed()) {
        grounds.add(Ground.ofList(duty));
      }
      duty.grounds().stream().map(Ground::of).forEach(grounds::add);
      return grounds;
    }
  }

  /**
   * @param source where it is written
   * @param ruleVersion the regulation, in the version that counts
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Ground(
      GroundKind kind,
      @Nullable UUID id,
      @Nullable Long version,
      @Nullable String part,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String source,
      String statute,
      String ruleVersion,
      @Nullable String entry,
      @Nullable LocalDate reviewOn) {

    /** The rules of § 13-1 first and third paragraph stand in the regulation as such. */
    private static final String REGULATION = "FOR-2011-12-06-1355";

    static Ground ofList(TotalDuty duty) {
      IndustryAssessment assessment = duty.byList().assessment();
      LimitationAnswer answer = duty.answer();
      return new Ground(
          GroundKind.INDUSTRY_LIST,
          null,
          null,
          answer == null ? null : answer.part(),
          null,
          null,
          sourceOf(duty),
          GroundKind.INDUSTRY_LIST.statute(),
          assessment.list() == null ? REGULATION : assessment.list().ruleVersion(),
          assessment.entry() == null ? null : assessment.entry().code().value(),
          null);
    }

    private static String sourceOf(TotalDuty duty) {
      if (duty.answer() != null) {
        return "Answer to the question";
      }
      return duty.byList().exact() == null
          ? "Industry code in the national register"
          : "Exact industry code recorded by the registrar";
    }

    static Ground of(DutyGround ground) {
      return new Ground(
          ground.kind(),
          ground.id(),
          ground.version(),
          ground.part(),
          ground.from(),
          ground.to(),
          ground.source(),
          ground.kind().statute(),
          REGULATION,
          null,
          ground.reviewOn());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Suspended(
      UUID dispensationId, @Nullable String part, LocalDate from, @Nullable LocalDate to) {

    static Suspended of(Suspension suspension) {
      return new Suspended(
          suspension.dispensation(), suspension.part(), suspension.from(), suspension.to());
    }
  }

  /** The answer to the question of a limitation. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(
      UUID id,
      boolean within,
      @Nullable String part,
      LocalDate from,
      @Nullable String reason,
      Instant recordedAt,
      String recordedAs) {

    static Answer of(LimitationAnswer answer) {
      return new Answer(
          answer.id(),
          answer.obliges(),
          answer.part(),
          answer.from(),
          answer.reason(),
          answer.recorded().at(),
          answer.recorded().as());
    }
  }

  /** Days on which nothing changes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Days(LocalDate from, @Nullable LocalDate to, Total duty) {

    static Days of(Segment segment) {
      return new Days(segment.from(), segment.to(), Total.of(segment.duty()));
    }
  }
}
