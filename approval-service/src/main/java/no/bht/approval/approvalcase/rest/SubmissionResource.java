package no.bht.approval.approvalcase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases.Handed;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.approval.approvalcase.usecase.ReplaceSubmission;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** What was handed in: replaced as long as the application is open, every version kept. */
@Path(ApplicationResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
class SubmissionResource {
  private final ReplaceSubmission replace;
  private final ReadApplications applications;
  private final PersonKeys keys;
  private final Caller caller;
  private final InstantSource clock;

  SubmissionResource(
      ReplaceSubmission replace,
      ReadApplications applications,
      PersonKeys keys,
      Caller caller,
      InstantSource clock) {
    this.replace = replace;
    this.applications = applications;
    this.keys = keys;
    this.caller = caller;
    this.clock = clock;
  }

  /** A version of what was handed in. */
  record Version(int version, Instant receivedAt, SubmissionBody submission) {

    static Version of(Handed handed) {
      return new Version(
          handed.version(),
          handed.receivedAt(),
          SubmissionBody.of(handed.submission(), Oslo.dateOf(handed.receivedAt())));
    }
  }

  @PUT
  @Path("/submission")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public Response replace(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid SubmitApplicationRequest request) {
    caller.requireParty(request.provider());
    ApprovalCaseId application = new ApprovalCaseId(id);
    replace.replace(
        new ReplaceSubmission.Command(
            application,
            request.toDomain(keys, Oslo.today(clock)),
            version -> EntityTags.requireMatch(ifMatch, version)));
    return ApplicationResource.answer(applications.get(application));
  }

  @GET
  @Path("/versions")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public Page<Version> versions(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    List<Handed> following =
        applications.versions(new ApprovalCaseId(id)).stream()
            .filter(handed -> handed.version() > Parameters.numberAfter(after))
            .limit(size.plusOne())
            .toList();
    return Page.of(following, size, last -> new Cursor(Integer.toString(last.version())))
        .map(Version::of);
  }
}
