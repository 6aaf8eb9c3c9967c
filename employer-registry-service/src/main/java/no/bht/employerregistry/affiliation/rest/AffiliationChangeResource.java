package no.bht.employerregistry.affiliation.rest;

import static no.bht.employerregistry.affiliation.rest.AffiliationResource.STATUTE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.rest.VisibleAffiliations.Held;
import no.bht.employerregistry.affiliation.usecase.AgreeOnAffiliation;
import no.bht.employerregistry.affiliation.usecase.ChangeAffiliation;
import no.bht.employerregistry.affiliation.usecase.EndAffiliation;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import org.jspecify.annotations.Nullable;

/** What the sides and the registrar do to an affiliation that is there. */
@Path("/api/v1/affiliations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AffiliationChangeResource {
  private final EndAffiliation end;
  private final ChangeAffiliation change;
  private final AgreeOnAffiliation agree;
  private final VisibleAffiliations visible;

  AffiliationChangeResource(
      EndAffiliation end,
      ChangeAffiliation change,
      AgreeOnAffiliation agree,
      VisibleAffiliations visible) {
    this.end = end;
    this.change = change;
    this.agree = agree;
    this.visible = visible;
  }

  @POST
  @Path("/end")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER, Roles.REGISTRAR})
  @Audited(basis = STATUTE)
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid EndAffiliationRequest request) {
    TermsFields.requirePlausible(request.lastDay(), "/lastDay");
    Held held = hold(id, ifMatch);
    return answer(end.end(held.affiliation(), request.lastDay(), held.by()));
  }

  @POST
  @Path("/change")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER, Roles.REGISTRAR})
  @Audited(basis = STATUTE)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ChangeAffiliationRequest request) {
    Held held = hold(id, ifMatch);
    AffiliationTerms between = held.affiliation().terms();
    AffiliationTerms terms = request.terms().between(between.employer(), between.provider());
    return answer(change.change(held.affiliation(), terms, held.by(), request.reason()));
  }

  @PUT
  @Path("/contacts")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER, Roles.REGISTRAR})
  @Audited(basis = STATUTE)
  public Response contacts(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ContactsFields request) {
    Held held = hold(id, ifMatch);
    return answer(change.contacts(held.affiliation(), request.toContacts(), held.by()));
  }

  @POST
  @Path("/remove")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER, Roles.REGISTRAR})
  @Audited(basis = STATUTE)
  public Response remove(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    Held held = hold(id, ifMatch);
    return answer(change.remove(held.affiliation(), held.by(), request.reason()));
  }

  @POST
  @Path("/confirm")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response confirm(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    Held held = hold(id, ifMatch);
    return answer(agree.confirm(held.affiliation(), held.by()));
  }

  @POST
  @Path("/dispute")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response dispute(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DisputeRequest request) {
    Held held = hold(id, ifMatch);
    return answer(agree.dispute(held.affiliation(), held.by(), request.kind(), request.reason()));
  }

  private Held hold(UUID id, @Nullable String ifMatch) {
    Held held = visible.hold(new AffiliationId(id));
    EntityTags.requireMatch(ifMatch, held.affiliation().version());
    return held;
  }

  private Response answer(Affiliation affiliation) {
    return AffiliationResource.answer(visible, Response.ok(), affiliation);
  }
}
