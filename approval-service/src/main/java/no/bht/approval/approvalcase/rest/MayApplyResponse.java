package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalState;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChange;
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

  /**
   * Why not.
   *
   * @param application the open one
   * @param since first day on which the organisation is no more
   * @param successor the provider that followed it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Reason(
      Code code,
      @Nullable URI application,
      @Nullable LocalDate since,
      @Nullable OrganisationNumber successor) {

    /** The reasons there are. */
    enum Code {
      /** One application of a provider may be open at a time. */
      APPLICATION_OPEN,
      /** The organisation merged, closed down or has another number. */
      PROVIDER_GONE
    }
  }

  /** The last approval. */
  record Given(UUID id, ApprovalState state, LocalDate validFrom, LocalDate validTo) {}

  static MayApplyResponse of(OrganisationNumber provider, MayApply.Answer answer) {
    return new MayApplyResponse(
        provider,
        answer.today(),
        answer.isAllowed(),
        Stream.concat(
                answer.open().stream().map(MayApplyResponse::open),
                answer.end().stream().map(MayApplyResponse::gone))
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

  private static Reason open(ApprovalCaseId application) {
    return new Reason(
        Reason.Code.APPLICATION_OPEN, ApplicationResource.locationOf(application), null, null);
  }

  private static Reason gone(ProviderChange end) {
    return new Reason(Reason.Code.PROVIDER_GONE, null, end.from(), end.successor());
  }
}
