package no.bht.benchmark.constant;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** An answer of the size of the register's, without a look at anything. */
@Path("/api/v1/constant/{organisationNumber}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ConstantResource {

  /** The fields of the register's answer. */
  record Answer(
      String organisationNumber,
      String asOf,
      boolean registered,
      boolean approved,
      String status,
      boolean renewalPending,
      String name,
      String approvalId,
      String validFrom,
      String validTo,
      String municipalityNumber,
      String countyNumber,
      List<String> countiesServed,
      List<String> languages,
      String answeredAt) {}

  @GET
  public Answer answer(@PathParam("organisationNumber") String number) {
    return new Answer(
        number,
        "2026-03-12",
        true,
        true,
        "APPROVED",
        false,
        "Fjord Bedriftshelse AS",
        "0198c7a0-5b7e-7d11-8a4e-91b2c3d4e5f6",
        "2024-05-01",
        "2029-04-30",
        "4601",
        "46",
        List.of("46", "11"),
        List.of("nb", "en"),
        "2026-03-12T10:15:30.123456Z");
  }
}
