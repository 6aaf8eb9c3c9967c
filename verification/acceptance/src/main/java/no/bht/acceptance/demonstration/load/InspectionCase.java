package no.bht.acceptance.demonstration.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.bht.acceptance.demonstration.data.PlannedInspection;
import org.jspecify.annotations.Nullable;

/** An inspection from its opening to its report, with the orders that follow from it. */
final class InspectionCase {
  /** Answered last: it needs an order that requires assistance. */
  private static final String COMPETENCE_FOR_ORDERS = "5536";

  private final Desk desk;
  private final PlannedInspection planned;
  private final Map<String, OrderCase> orders = new TreeMap<>();
  private @Nullable Seen inspection;

  InspectionCase(Desk desk, PlannedInspection planned) {
    this.desk = desk;
    this.planned = planned;
    if (!planned.ofProvider()) {
      planned.points().stream()
          .filter(planned::breached)
          .forEach(point -> orders.put(point, new OrderCase(desk, planned, point)));
    }
  }

  void addTo(Timeline timeline) {
    timeline.at(planned.opens(), today -> opened());
    timeline.at(planned.answered(), this::answerAll);
    timeline.at(planned.answered() + 1, today -> close());
    orders.values().forEach(order -> order.addTo(timeline));
  }

  private Seen opened() {
    Seen known = inspection;
    return known == null ? open() : known;
  }

  private Seen open() {
    Seen opened =
        desk.create(
            desk.inspector(),
            desk.existing().find("/api/v1/inspections", planned.party()),
            "/api/v1/inspections",
            Map.of(
                "party", planned.party(),
                "partyKind", planned.ofProvider() ? "PROVIDER" : "EMPLOYER",
                "form", planned.form(),
                "announced", true,
                "controlPoints", planned.points()),
            "demo-inspection-" + planned.party());
    inspection = opened;
    return opened;
  }

  /** Those that need an order of another point come last; notice follows each breach at once. */
  private void answerAll(LocalDate today) {
    boolean closed = opened().isIn("CLOSED");
    Stream.concat(points(false), points(true))
        .forEach(
            point -> {
              if (!closed) {
                answer(point, today);
              }
              OrderCase order = orders.get(point);
              if (order != null) {
                order.giveNotice(opened());
              }
            });
    desk.tally().add("inspections");
  }

  private Stream<String> points(boolean needingOrder) {
    return planned.points().stream()
        .filter(point -> point.equals(COMPETENCE_FOR_ORDERS) == needingOrder);
  }

  private void answer(String point, LocalDate today) {
    boolean breach = planned.breached(point);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("outcome", breach ? "BREACH" : "IN_ORDER");
    answer.put("facts", breach ? "Dokumentasjon mangler. (DEMO)" : "Dokumentasjon vist. (DEMO)");
    answer.put("observedOn", today);
    if (planned.dutyAssessed()) {
      answer.put("dutyAssessment", "Risikoforholdene tilsa plikt på tilsynsdagen. (DEMO)");
    }
    opened()
        .putWhenAllowed(
            desk.inspector(), "/control-points/" + point, answer, "duty-not-established");
  }

  private void close() {
    if (!opened().isIn("CLOSED")) {
      opened()
          .change(
              desk.inspector(),
              "/close",
              Map.of(
                  "report", "Tilsynet er gjennomført; funnene står ved kontrollpunktene. (DEMO)"));
    }
  }
}
