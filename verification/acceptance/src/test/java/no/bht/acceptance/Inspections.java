package no.bht.acceptance;

import java.util.List;
import java.util.Map;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Api;

/** The cheapest command with an event: an inspector announces an inspection. */
final class Inspections {

  static final String ANNOUNCED = "no.bht.supervision.inspection-announced.v1";
  static final String TOPIC = "bht.supervision";

  private Inspections() {}

  static Api inspector() {
    return AcceptanceStack.running()
        .stack()
        .callers()
        .officer(AcceptanceStack.running().base(Service.SUPERVISION), "inspector");
  }

  /** Announces an inspection; returns its id. */
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
}
