package no.bht.approval.publicregister.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.publicregister.Register;
import no.bht.approval.publicregister.RegisterAnswer;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;

/**
 * The register in the shape of the authority's open registers. A number nobody knows is answered
 * with status 0; only eBevis is answered 404.
 */
@Path(HouseResource.NAME + "/api/virksomheter")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class HouseResource {
  static final String NAME = "bedriftshelsetjenesteregisteret";
  private static final String VERSION = "2.2";

  private final HouseRegister register;
  private final Register answers;
  private final InstantSource clock;
  private final ObjectMapper mapper;

  HouseResource(
      HouseRegister register, Register answers, InstantSource clock, ObjectMapper mapper) {
    this.register = register;
    this.answers = answers;
    this.clock = clock;
    this.mapper = mapper;
  }

  /** Which register, and when. */
  record Metadata(String versjon, Instant datoTidGenerert) {}

  /**
   * One look-up.
   *
   * @param data a main unit or a sub-unit: one object, not a list
   */
  record Oppslag(Metadata metadata, String registernavn, Object data) {}

  @GET
  public StreamingOutput all(@Context UriInfo uri) {
    Metadata metadata = metadata();
    String base = base(uri);
    return out -> {
      try (JsonGenerator json = mapper.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writePOJOField("metadata", metadata);
        json.writeStringField("registernavn", NAME);
        json.writeArrayFieldStart("data");
        register.<IOException>each(
            null, Oslo.dateOf(metadata.datoTidGenerert()), base, json::writePOJO);
        json.writeEndArray();
        json.writeEndObject();
      }
    };
  }

  @GET
  @Path("/{organisationNumber}")
  public Oppslag one(
      @PathParam("organisationNumber") OrganisationNumber number, @Context UriInfo uri) {
    Metadata metadata = metadata();
    return new Oppslag(
        metadata, NAME, unit(number, Oslo.dateOf(metadata.datoTidGenerert()), base(uri)));
  }

  private Object unit(OrganisationNumber number, LocalDate day, String base) {
    RegisterAnswer answer = answers.lookUp(number, day, null);
    OrganisationNumber main = answer.inheritedFrom() == null ? number : answer.inheritedFrom();
    return register
        .one(main, day, base)
        .map(found -> main.equals(number) ? found : found.unit(number.value()))
        .orElseGet(
            () ->
                Virksomhet.of(
                    number.value(),
                    null,
                    Registerstatus.of(answer.status()),
                    null,
                    Virksomhet.Adresse.NONE,
                    List.of(),
                    base));
  }

  private Metadata metadata() {
    return new Metadata(VERSION, clock.instant());
  }

  private static String base(UriInfo uri) {
    return uri.getBaseUri().resolve("/" + NAME + "/api/virksomheter/").toString();
  }
}
