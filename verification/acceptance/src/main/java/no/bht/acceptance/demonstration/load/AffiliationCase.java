package no.bht.acceptance.demonstration.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.demonstration.data.Mornings;
import no.bht.acceptance.demonstration.data.PlannedAffiliation;

/** A provider reports a customer, and perhaps that it has left. */
final class AffiliationCase {
  private static final List<String> CONTRACT_FORMS =
      List.of(
          "BASIC_PACKAGE",
          "BASIC_PACKAGE",
          "BASIC_PACKAGE",
          "BASIC_PACKAGE",
          "PRICE_PER_EMPLOYEE",
          "PRICE_PER_EMPLOYEE",
          "PER_SERVICE",
          "HOUR_BANK",
          "BASIC_PACKAGE",
          "OTHER");

  private final Desk desk;
  private final PlannedAffiliation planned;

  AffiliationCase(Desk desk, PlannedAffiliation planned) {
    this.desk = desk;
    this.planned = planned;
  }

  void addTo(Timeline timeline) {
    timeline.at(planned.starts(), today -> start());
    planned.ends().ifPresent(step -> timeline.at(step, today -> end(step)));
  }

  private void start() {
    reported();
    desk.tally().add("affiliations");
  }

  private void end(int step) {
    Seen affiliation = reported();
    if (!affiliation.isIn("ENDED")) {
      affiliation.change(provider(), "/end", Map.of("lastDay", Mornings.day(step)));
      desk.tally().add("affiliations ended");
    }
  }

  private Seen reported() {
    return desk.existing()
        .find("/api/v1/affiliations", planned.employer(), planned.provider().provider().number())
        .map(known -> Seen.read(provider(), known))
        .orElseGet(this::report);
  }

  private Seen report() {
    return Seen.created(
        provider(),
        Commands.createWhenAllowed(
            provider(),
            "/api/v1/affiliations",
            terms(),
            "demo-affiliation-" + planned.employer(),
            "provider-not-approved"));
  }

  private Map<String, Object> terms() {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("employer", planned.employer());
    terms.put("provider", planned.provider().provider().number());
    terms.put("contractForm", planned.own() ? "INTERNAL" : contractForm());
    terms.put("coverage", planned.part() == null ? "WHOLE" : "PARTIAL");
    if (planned.part() != null) {
      terms.put("coveredPart", planned.part());
    }
    terms.put("from", planned.from());
    return terms;
  }

  private String contractForm() {
    return CONTRACT_FORMS.get(planned.employer().charAt(7) - '0');
  }

  private Api provider() {
    return desk.providerAtRegistry(planned.provider().provider().number());
  }
}
