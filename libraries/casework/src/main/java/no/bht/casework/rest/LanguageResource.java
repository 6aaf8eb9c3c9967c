package no.bht.casework.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.bht.casework.domain.PartyLanguages;
import no.bht.casework.usecase.ChooseLanguage;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import org.jspecify.annotations.Nullable;

/** In which language the party of the token is written to. */
@Path("/api/v1/language")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"provider", "employer"})
class LanguageResource {
  private static final String BASIS = "LOV-2021-05-21-42 § 13";

  private final ChooseLanguage chooseLanguage;
  private final CaseAccess access;

  LanguageResource(ChooseLanguage chooseLanguage, CaseAccess access) {
    this.chooseLanguage = chooseLanguage;
    this.access = access;
  }

  @GET
  @Audited(basis = BASIS)
  public Response get() {
    return answer(chooseLanguage.of(access.party()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response put(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid LanguageBody request) {
    return answer(
        chooseLanguage.choose(access.party(), request.language(), CaseAccess.matching(ifMatch)));
  }

  private static Response answer(PartyLanguages.Choice choice) {
    return Response.ok(new LanguageBody(choice.language()))
        .tag(EntityTags.of(choice.version()))
        .build();
  }
}
