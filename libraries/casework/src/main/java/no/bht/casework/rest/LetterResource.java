package no.bht.casework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import no.bht.casework.domain.archive.ArchivedLetter;
import no.bht.casework.domain.archive.LetterForm;
import no.bht.casework.usecase.archive.AssessAccess;
import no.bht.casework.usecase.archive.ReadLetters;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;

/** Letters as they were archived, as HTML and as PDF. */
@Path("/api/v1/letters/{id}")
@RolesAllowed({"provider", "employer", CaseAccess.OFFICER})
class LetterResource {
  private static final String BASIS = "LOV-1967-02-10 § 18";

  private final ReadLetters readLetters;
  private final AssessAccess assess;
  private final CaseAccess access;

  LetterResource(ReadLetters readLetters, AssessAccess assess, CaseAccess access) {
    this.readLetters = readLetters;
    this.assess = assess;
    this.access = access;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public LetterResponse get(@PathParam("id") UUID id) {
    return LetterResponse.of(visible(id));
  }

  @GET
  @Path("/html")
  @Produces(MediaType.TEXT_HTML)
  @Audited(basis = BASIS)
  public Response html(@PathParam("id") UUID id) {
    return content(visible(id), LetterForm.HTML);
  }

  @GET
  @Path("/pdf")
  @Produces("application/pdf")
  @Audited(basis = BASIS)
  public Response pdf(@PathParam("id") UUID id) {
    return content(visible(id), LetterForm.PDF);
  }

  @POST
  @Path("/access")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(CaseAccess.OFFICER)
  @Idempotent
  @Audited(basis = "LOV-2006-05-19-16 § 11")
  public Response assessAccess(
      @PathParam("id") UUID id, @NotNull @Valid AssessAccessRequest request) {
    ArchivedLetter assessed =
        assess
            .assess(id, request.toDomain(), request.reason(), access.who())
            .orElseThrow(ProblemException::notFound);
    return Response.created(URI.create("/api/v1/letters/" + id))
        .entity(LetterResponse.of(assessed))
        .build();
  }

  private ArchivedLetter visible(UUID id) {
    ArchivedLetter letter = readLetters.find(id).orElseThrow(ProblemException::notFound);
    access.require(letter.party());
    return letter;
  }

  private Response content(ArchivedLetter letter, LetterForm form) {
    String hash = Objects.requireNonNull(letter.hashes().get(form));
    return Response.ok(readLetters.content(letter.id(), form), form.mediaType())
        .header(HttpHeaders.CONTENT_LANGUAGE, letter.language().tag())
        .header(
            "Repr-Digest",
            "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash)) + ":")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .build();
  }
}
