package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.ApprovalState;
import no.bht.approval.approvalcase.usecase.MayApply;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Whether an organisation may apply today, and if not why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MayApplyResponse(
    OrganisationNumber organisationNumber,
    LocalDate asOf,
    boolean mayApply,
    List<Reason> reasons,
    ApplicationKind kind,
    @Nullable Given approval) {

  /** Why not. */
  record Reason(Code code, URI application) {

    /** The reasons there are. */
    enum Code {
      /** One application of a provider may be open at a time. */
      APPLICATION_OPEN
    }
  }

  /** The last approval. */
  record Given(UUID id, ApprovalState state, LocalDate validFrom, LocalDate validTo) {}

  static MayApplyResponse of(OrganisationNumber provider, MayApply.Answer answer) {
    return new MayApplyResponse(
        provider,
        answer.today(),
        answer.open().isEmpty(),
        answer.open().stream()
            .map(
                open ->
                    new Reason(Reason.Code.APPLICATION_OPEN, ApplicationResource.locationOf(open)))
            .toList(),
        answer.kind(),
        answer
            .approval()
            .map(
                approval ->
                    new Given(
                        approval.id().value(),
                        approval.standing().state(),
                        approval.validity().from(),
                        approval.lastDay()))
            .orElse(null));
  }
}
