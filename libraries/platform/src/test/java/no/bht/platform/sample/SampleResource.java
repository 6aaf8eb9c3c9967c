package no.bht.platform.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;

/** Shows every kind of answer that the platform gives. */
@Path("/api/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
public class SampleResource {

  public static final String OFFICER = "case-officer";

  private final EntityManager entities;
  private final Caller caller;

  SampleResource(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  public record Item(@NotBlank String name, @Min(1) @Max(100) int share) {}

  public record SampleRequest(
      @NotNull @Valid List<Item> items, OrganisationNumber party, String mode) {}

  public record SampleResponse(String name, long count) {}

  @GET
  @PermitAll
  public SampleResponse list(@QueryParam("limit") @Min(1) @Max(1000) Integer limit) {
    return new SampleResponse("open", count());
  }

  @GET
  @Path("/unmarked")
  public String unmarked() {
    return "never seen";
  }

  @GET
  @Path("/broken")
  @PermitAll
  public String broken() {
    throw new IllegalStateException("secret inside: select * from people");
  }

  @GET
  @Path("/parties/{party}")
  @RolesAllowed({OFFICER, "provider"})
  @Audited(basis = "forvaltningsloven § 18")
  public SampleResponse party(@PathParam("party") OrganisationNumber party) {
    caller.requireParty(party, OFFICER);
    return new SampleResponse(party.value(), count());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({OFFICER, "provider", "brreg:tilda"})
  @Idempotent
  @Audited(basis = "forvaltningsloven § 11")
  public Response create(
      @NotNull @Valid SampleRequest request, @HeaderParam("If-Match") String ifMatch)
      throws InterruptedException {
    entities
        .createNativeQuery("insert into sample (name) values (?)")
        .setParameter(1, request.items().getFirst().name())
        .executeUpdate();
    switch (request.mode() == null ? "" : request.mode()) {
      case "refuse" -> throw ProblemException.of(409, "refused-for-test", "Not now.");
      case "break" -> throw new IllegalStateException("half done");
      case "slow" -> SlowCommand.run();
      default -> {}
    }
    SampleResponse body = new SampleResponse(request.items().getFirst().name(), count());
    return Response.created(URI.create("/api/v1/samples/1")).tag("1").entity(body).build();
  }

  private long count() {
    return ((Number) entities.createNativeQuery("select count(*) from sample").getSingleResult())
        .longValue();
  }
}
