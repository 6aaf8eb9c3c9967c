package no.bht.acceptance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Api;

/** An inspector's work, as far as it makes events. */
final class Inspections {

  static final String ANNOUNCED = "no.bht.supervision.inspection-announced.v1";
  static final String BREACHED = "no.bht.supervision.control-point-breached.v1";
  static final String TOPIC = "bht.supervision";

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

  /** Finds a breach that the provider's work has caused; returns the inspection's id. */
  static String findBreach(Api inspector, String party, String provider) {
    String id = announce(inspector, party);
    String path = "/api/v1/inspections/" + id;
    inspector
        .put(
            path + "/control-points/5528",
            inspector.get(path).expect(200).etag(),
            Map.of(
                "outcome", "BREACH",
                "facts", "There is no plan.",
                "observedOn", LocalDate.now(OSLO),
                "dutyAssessment", "Noise above the limit.",
                "provider", provider))
        .expect(200);
    return id;
  }
}
