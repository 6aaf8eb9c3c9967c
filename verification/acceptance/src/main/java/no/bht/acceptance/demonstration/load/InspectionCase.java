package no.bht.acceptance.demonstration.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.demonstration.data.PlannedInspection;

/** An inspection from its opening to its report, with the orders that follow from it. */
final class InspectionCase {
  /** Answered last: it needs an order that requires assistance. */
  private static final String COMPETENCE_FOR_ORDERS = "5536";

  private final Desk desk;
  private final PlannedInspection planned;

  InspectionCase(Desk desk, PlannedInspection planned) {
    this.desk = desk;
    this.planned = planned;
  }

  void addTo(Timeline timeline) {
    timeline.at(planned.opens(), today -> open());
    timeline.at(planned.answered(), this::answer);
    if (!planned.ofProvider()) {
      planned.points().stream()
          .filter(planned::breached)
          .forEach(point -> order(point).addTo(timeline));
    }
    timeline.at(planned.answered() + 1, today -> close());
  }

  /** Returns the path of the inspection, also when it was opened before. */
  private String open() {
    String id =
        Commands.create(
                desk.inspector(),
                "/api/v1/inspections",
                Map.of(
                    "party", planned.party(),
                    "partyKind", planned.ofProvider() ? "PROVIDER" : "EMPLOYER",
                    "form", planned.form(),
                    "announced", true,
                    "controlPoints", planned.points()),
                "demo-inspection-" + planned.party())
            .text("/id");
    return "/api/v1/inspections/" + id;
  }

  private void answer(LocalDate today) {
    String inspection = open();
    Api inspector = desk.inspector();
    if (Commands.state(inspector, inspection).equals("CLOSED")) {
      return;
    }
    points(false).forEach(point -> answer(inspection, point, today));
    points(true).forEach(point -> answer(inspection, point, today));
    desk.tally().add("inspections");
  }

  /** The points that need an order of another point, or the others. */
  private List<String> points(boolean needingOrder) {
    return planned.points().stream()
        .filter(point -> point.equals(COMPETENCE_FOR_ORDERS) == needingOrder)
        .toList();
  }

  private OrderCase order(String point) {
    return new OrderCase(desk, planned, point, this::open);
  }

  private void answer(String inspection, String point, LocalDate today) {
    boolean breach = planned.breached(point);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("outcome", breach ? "BREACH" : "IN_ORDER");
    answer.put("facts", breach ? "Dokumentasjon mangler. (DEMO)" : "Dokumentasjon vist. (DEMO)");
    answer.put("observedOn", today);
    if (planned.dutyAssessed()) {
      answer.put(
          "dutyAssessment",
          "Risikoforholdene i virksomheten tilsier plikt på tilsynsdagen. (DEMO)");
    }
    Commands.put(desk.inspector(), inspection, "/control-points/" + point, answer);
    if (breach && !planned.ofProvider()) {
      order(point).begin();
    }
  }

  private void close() {
    String inspection = open();
    if (!Commands.state(desk.inspector(), inspection).equals("CLOSED")) {
      Commands.change(
          desk.inspector(),
          inspection,
          "/close",
          Map.of("report", "Tilsynet er gjennomført; funnene står ved kontrollpunktene. (DEMO)"));
    }
  }
}
