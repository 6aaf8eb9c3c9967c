package no.bht.employerregistry.affiliation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.employerregistry.affiliation.domain.Dispute.Resolution;
import no.bht.employerregistry.affiliation.domain.Dispute.Statement;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record DisputeResponse(
    UUID id,
    UUID affiliationId,
    OrganisationNumber employer,
    OrganisationNumber provider,
    boolean open,
    Party raisedBy,
    Dispute.Kind kind,
    String reason,
    Instant raisedAt,
    LocalDate statementDue,
    @Nullable String statement,
    @Nullable Instant statedAt,
    Dispute.@Nullable Outcome outcome,
    @Nullable String reasons,
    @Nullable Instant resolvedAt) {

  static DisputeResponse of(Dispute dispute) {
    Statement statement = dispute.statement();
    Resolution resolution = dispute.resolution();
    return new DisputeResponse(
        dispute.id(),
        dispute.affiliation().value(),
        dispute.employer(),
        dispute.provider(),
        resolution == null,
        dispute.raisedBy(),
        dispute.kind(),
        dispute.reason(),
        dispute.raisedAt(),
        dispute.statementDue(),
        statement == null ? null : statement.text(),
        statement == null ? null : statement.at(),
        resolution == null ? null : resolution.outcome(),
        resolution == null ? null : resolution.reasons(),
        resolution == null ? null : resolution.at());
  }
}
