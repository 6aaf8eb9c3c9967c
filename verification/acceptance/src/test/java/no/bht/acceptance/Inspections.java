package no.bht.acceptance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;

/** An inspector's work, as far as it makes events. */
final class Inspections {

  static final String ANNOUNCED = "no.bht.supervision.inspection-announced.v1";
  static final String BREACHED = "no.bht.supervision.control-point-breached.v1";
  static final String TOPIC = "bht.supervision";

  private static final String PATH = "/api/v1/inspections/";
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private Inspections() {}

  static Api inspector() {
    return AcceptanceStack.running()
        .stack()
        .callers()
        .officer(AcceptanceStack.running().base(Service.SUPERVISION), "inspector");
  }

  /** Announces an inspection, the cheapest command with an event; returns its id. */
  static String announce(Api inspector, String party) {
    return inspector
        .create(
            "/api/v1/inspections",
            Map.of(
                "party",
                party,
                "partyKind",
                "EMPLOYER",
                "form",
                "DOCUMENT",
                "announced",
                true,
                "controlPoints",
                List.of("5528")))
        .expect(201)
        .text("/id");
  }

  /** An open inspection of an employer whose affiliation is known. */
  static String openAt(Api inspector, Customer customer) {
    String id = announce(inspector, customer.employer());
    Eventually.until(
        "supervision knows the affiliation",
        () ->
            inspector
                .get(PATH + id)
                .expect(200)
                .body()
                .toString()
                .contains(customer.provider().organisationNumber()));
    return id;
  }

  /** Finds the breach that the provider's work has caused. */
  static void findBreach(Api inspector, String inspection, String provider) {
    inspector
        .put(
            PATH + inspection + "/control-points/5528",
            inspector.get(PATH + inspection).expect(200).etag(),
            Map.of(
                "outcome",
                "BREACH",
                "facts",
                "There is no plan.",
                "observedOn",
                LocalDate.now(OSLO),
                "provider",
                provider))
        .expect(200);
  }
}
