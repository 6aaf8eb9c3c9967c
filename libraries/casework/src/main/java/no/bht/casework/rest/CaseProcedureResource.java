package no.bht.casework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.bht.casework.usecase.appeal.ReadAppeals;
import no.bht.casework.usecase.archive.ReadLetters;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.casework.usecase.proposal.FourEyes;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What the procedure has of a case. */
@Path("/api/v1/cases/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"provider", "employer", CaseAccess.OFFICER})
class CaseProcedureResource {
  private static final String BASIS = "LOV-1967-02-10 § 18";

  private final HearParty hearParty;
  private final ReadAppeals readAppeals;
  private final ReadLetters readLetters;
  private final FourEyes fourEyes;
  private final CaseAccess access;

  CaseProcedureResource(
      HearParty hearParty,
      ReadAppeals readAppeals,
      ReadLetters readLetters,
      FourEyes fourEyes,
      CaseAccess access) {
    this.hearParty = hearParty;
    this.readAppeals = readAppeals;
    this.readLetters = readLetters;
    this.fourEyes = fourEyes;
    this.access = access;
  }

  @GET
  @Path("/notices")
  @Audited(basis = BASIS)
  public Page<NoticeResponse> notices(
      @PathParam("caseId") UUID caseId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    List<NoticeResponse> all =
        access.visible(hearParty.ofCase(caseId), hearing -> hearing.party()).stream()
            .map(NoticeResponse::of)
            .toList();
    return Ids.page(all, NoticeResponse::id, after, limit);
  }

  @GET
  @Path("/decisions")
  @Audited(basis = BASIS)
  public Page<DecisionResponse> decisions(
      @PathParam("caseId") UUID caseId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    List<DecisionResponse> all =
        access
            .visible(readAppeals.ofCase(caseId), shown -> shown.decision().decision().party())
            .stream()
            .map(DecisionResponse::of)
            .toList();
    return Ids.page(all, DecisionResponse::id, after, limit);
  }

  @GET
  @Path("/letters")
  @Audited(basis = BASIS)
  public Page<LetterResponse> letters(
      @PathParam("caseId") UUID caseId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            access.visible(
                readLetters.ofCase(caseId, Cursor.idAfter(after), size.plusOne()),
                letter -> letter.party()),
            size,
            letter -> Cursor.of(letter.id()))
        .map(LetterResponse::of);
  }

  @GET
  @Path("/proposal")
  @RolesAllowed(CaseAccess.OFFICER)
  @Audited(basis = BASIS)
  public ProposalResponse proposal(@PathParam("caseId") UUID caseId) {
    return fourEyes.open(caseId).map(ProposalResponse::of).orElseThrow(ProblemException::notFound);
  }
}
