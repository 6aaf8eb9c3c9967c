package no.bht.acceptance.demonstration.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.demonstration.data.PlannedPlan;

/** A provider hands in the plan made with its customer (plan for bistand). */
final class PlanCase {

  /** A measure and the letter of § 13-2 it belongs to. */
  private record Kind(String area, String description) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("A", "Kartlegging av støy og kjemikalier"),
          new Kind("B", "Vernerunde med råd om forebyggende tiltak"),
          new Kind("E", "Målrettet helseundersøkelse for støyutsatte"),
          new Kind("G", "Kurs i ergonomi og arbeidsteknikk"),
          new Kind("D", "Gjennomgang av retningslinjer for vold og trusler"),
          new Kind("H", "Deltakelse i arbeidsmiljøutvalget"));

  private final Desk desk;
  private final PlannedPlan planned;

  PlanCase(Desk desk, PlannedPlan planned) {
    this.desk = desk;
    this.planned = planned;
  }

  void addTo(Timeline timeline) {
    timeline.at(planned.handedIn(), today -> handIn());
  }

  private void handIn() {
    String employer = planned.affiliation().employer();
    String provider = planned.affiliation().provider().provider().number();
    if (!desk.existing().isEmpty() && handedInBefore(employer, provider)) {
      return;
    }
    Commands.create(
        desk.providerAtRegistry(provider),
        "/api/v1/plans",
        Map.of(
            "employer", employer,
            "provider", provider,
            "periodFrom", planned.from(),
            "periodTo", planned.to(),
            "measures", IntStream.range(0, planned.measures()).mapToObj(this::measure).toList()),
        "demo-plan-" + employer + "-" + planned.from());
    desk.tally().add("plans");
  }

  private boolean handedInBefore(String employer, String provider) {
    Answer known =
        desk.registrar()
            .get("/api/v1/employers/" + employer + "/compliance?asOf=" + planned.from())
            .expect(200);
    return known.text("/plan/provider").equals(provider)
        && known.text("/plan/periodFrom").equals(planned.from().toString());
  }

  private Map<String, Object> measure(int place) {
    Kind kind = KINDS.get(place % KINDS.size());
    LocalDate dueOn = planned.from().plusMonths(1L + place);
    return Map.of(
        "area",
        kind.area(),
        "description",
        kind.description() + " (DEMO)",
        "dueOn",
        dueOn,
        "responsible",
        "Daglig leder");
  }
}
