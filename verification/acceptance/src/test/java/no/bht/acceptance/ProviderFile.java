package no.bht.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.bht.acceptance.AcceptanceStack.Service;

/** What approval has gathered on a provider from what others found. */
final class ProviderFile {

  private ProviderFile() {}

  /** The inspections that the findings come from, one entry a finding. */
  static List<String> findings(String provider) {
    JsonNode file =
        AcceptanceStack.running()
            .stack()
            .callers()
            .officer(AcceptanceStack.running().base(Service.APPROVAL), "case-officer")
            .get("/api/v1/providers/" + provider + "/file")
            .body();
    List<String> inspections = new ArrayList<>();
    file.path("findings").forEach(item -> inspections.add(item.path("inspectionId").asText()));
    return inspections;
  }
}
