package no.bht.employerregistry.listproposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.listproposal.domain.ListCheck;
import no.bht.employerregistry.listproposal.domain.ListProposal;
import no.bht.employerregistry.listproposal.domain.ListProposalState;
import no.bht.employerregistry.listproposal.domain.ProposedList;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/list-proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR})
class ListProposalResource {
  static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final ListProposalTable proposals;
  private final ProposeLists drafts;
  private final DecideLists decisions;

  ListProposalResource(ListProposalTable proposals, ProposeLists drafts, DecideLists decisions) {
    this.proposals = proposals;
    this.drafts = drafts;
    this.decisions = decisions;
  }

  record AdoptListRequest(
      @NotNull LocalDate validFrom,
      @NotNull @Pattern(regexp = ListCheck.RULE_VERSION) String ruleVersion) {}

  record WithdrawListRequest(
      @NotNull @Size(max = ListCheck.LONGEST_TEXT) @Pattern(regexp = "(?s).*\\S.*") @FreeText
          String reason) {}

  record VersionResponse(int version, String author, Instant writtenAt, int entries) {}

  @POST
  @RolesAllowed(Roles.REGISTRAR)
  @Idempotent
  @Audited(basis = STATUTE)
  public Response propose(@NotNull ProposedListRequest request) {
    ListProposal proposal = drafts.propose(request.checked());
    return answer(
        Response.created(URI.create("/api/v1/list-proposals/" + proposal.id())), proposal);
  }

  @GET
  @Audited(basis = STATUTE)
  public Page<ListProposalResponse> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    ListProposalState wanted =
        QueryValue.choice(ListProposalState.class, "state", state).orElse(null);
    return Page.of(
            proposals.list(wanted, Cursor.idAfter(after), size.plusOne()),
            size,
            last -> new Cursor(last.id().toString()))
        .map(ListProposalResponse::summary);
  }

  @GET
  @Path("/{id}")
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), find(id));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.REGISTRAR)
  @Audited(basis = STATUTE)
  public Response revise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull ProposedListRequest request) {
    return answer(Response.ok(), drafts.revise(id, ifMatch, request.checked()));
  }

  @POST
  @Path("/{id}/adopt")
  @RolesAllowed(Roles.REGISTRAR)
  @Audited(basis = STATUTE)
  public Response adopt(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid AdoptListRequest request) {
    if (request.validFrom().isAfter(ListCheck.LAST_DAY)) {
      throw ProblemException.of(400, "validation-failed", "The day is out of range.")
          .withError("/validFrom", "day-out-of-range");
    }
    return answer(
        Response.ok(), decisions.adopt(id, ifMatch, request.validFrom(), request.ruleVersion()));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed(Roles.REGISTRAR)
  @Audited(basis = STATUTE)
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid WithdrawListRequest request) {
    return answer(Response.ok(), decisions.withdraw(id, ifMatch, request.reason()));
  }

  @GET
  @Path("/{id}/versions")
  @Audited(basis = STATUTE)
  public Page<VersionResponse> versions(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    find(id);
    PageSize size = PageSize.parse(limit);
    return Page.of(
            proposals.versions(
                id, after == null ? 0 : Cursor.parse(after).as(Integer::parseInt), size.plusOne()),
            size,
            last -> new Cursor(Integer.toString(last.version())))
        .map(
            it ->
                new VersionResponse(
                    it.version(), it.written().by(), it.written().at(), it.entries()));
  }

  @GET
  @Path("/{id}/versions/{version}")
  @Audited(basis = STATUTE)
  public ProposedList version(@PathParam("id") UUID id, @PathParam("version") int version) {
    return proposals.version(id, version).orElseThrow(ProblemException::notFound);
  }

  private ListProposal find(UUID id) {
    return proposals.find(id).orElseThrow(ProblemException::notFound);
  }

  private static Response answer(Response.ResponseBuilder builder, ListProposal proposal) {
    return builder
        .tag(EntityTags.of(proposal.change()))
        .entity(ListProposalResponse.of(proposal))
        .build();
  }
}
