package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGrounds.Version;
import no.bht.employerregistry.obligation.domain.GroundBasis;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A ground with what it was made of; its versions when it is asked for by itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroundResponse(
    UUID id,
    OrganisationNumber employer,
    GroundKind kind,
    @Nullable String part,
    LocalDate from,
    @Nullable LocalDate to,
    boolean obliges,
    String source,
    String statute,
    GroundBasis.@Nullable RiskAssessment assessment,
    @Nullable LocalDate reviewOn,
    GroundBasis.@Nullable Party party,
    @Nullable String caseReference,
    @Nullable String sideActivity,
    Instant recordedAt,
    String recordedAs,
    long version,
    @Nullable List<State> versions) {

  static GroundResponse of(DutyGround ground, @Nullable List<Version> versions) {
    GroundBasis basis = ground.basis();
    GroundBasis.Decision decision = basis instanceof GroundBasis.Decision it ? it : null;
    return new GroundResponse(
        ground.id(),
        ground.employer(),
        ground.kind(),
        ground.part(),
        ground.from(),
        ground.to(),
        ground.obliges(),
        ground.source(),
        ground.kind().statute(),
        basis instanceof GroundBasis.RiskAssessment it ? it : null,
        ground.reviewOn(),
        basis instanceof GroundBasis.Demand it ? it.party() : null,
        decision == null ? null : decision.caseReference(),
        decision == null ? null : decision.sideActivity(),
        ground.recorded().at(),
        ground.recorded().as(),
        ground.version(),
        versions == null ? null : versions.stream().map(State::of).toList());
  }

  /** One version. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record State(
      long version,
      @Nullable String part,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String reason,
      Instant changedAt,
      String changedAs) {

    static State of(Version version) {
      return new State(
          version.version(),
          version.part(),
          version.from(),
          version.to(),
          version.reason(),
          version.changed().at(),
          version.changed().as());
    }
  }
}
