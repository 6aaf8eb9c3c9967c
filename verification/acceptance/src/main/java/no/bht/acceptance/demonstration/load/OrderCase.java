package no.bht.acceptance.demonstration.load;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.bht.acceptance.demonstration.data.Mornings;
import no.bht.acceptance.demonstration.data.PlannedInspection;
import no.bht.acceptance.demonstration.data.PlannedInspection.OrderFate;
import org.jspecify.annotations.Nullable;

/** An order (pålegg): notice, decision, and perhaps compliance. */
final class OrderCase {
  private static final int STEPS_TO_DECISION = 2;
  private static final int STEPS_IN_TIME = 2;
  private static final int STEPS_LATE = 5;
  private static final Set<String> REQUIRING_ASSISTANCE = Set.of("5527", "5528", "5536", "8008");
  private static final Map<String, String> DEMANDS =
      Map.of(
          "5527", "Virksomheten skal knytte til seg en godkjent bedriftshelsetjeneste.",
          "5528", "Arbeidsgiver skal sammen med bedriftshelsetjenesten lage plan for bistand.",
          "5534", "Arbeidsgiver skal legge frem årsrapport for bistanden.",
          "5536", "Bedriftshelsetjenesten skal bistå med å gjennomføre påleggene.",
          "8008", "Bedriftshelsetjenesten skal bistå i det systematiske HMS-arbeidet.");

  private final Desk desk;
  private final PlannedInspection planned;
  private final String point;
  private @Nullable Seen order;

  OrderCase(Desk desk, PlannedInspection planned, String point) {
    this.desk = desk;
    this.planned = planned;
    this.point = point;
  }

  void addTo(Timeline timeline) {
    int decided = planned.answered() + STEPS_TO_DECISION;
    int complied = decided + (planned.orderFate() == OrderFate.LATE ? STEPS_LATE : STEPS_IN_TIME);
    timeline.at(decided, this::decide);
    if (planned.orderFate() != OrderFate.NEVER) {
      timeline.at(complied, today -> comply());
      timeline.at(complied + 1, today -> accept());
    }
  }

  /** On the day of the answers. */
  void giveNotice(Seen inspection) {
    order =
        desk.create(
            desk.inspector(),
            desk.existing().find("/api/v1/orders", inspection.id(), point),
            inspection.path() + "/orders",
            Map.of(
                "controlPoint",
                point,
                "demand",
                DEMANDS.getOrDefault(point, "") + " (DEMO)",
                "requiresAssistance",
                REQUIRING_ASSISTANCE.contains(point),
                "commentDeadline",
                Mornings.day(planned.answered()).plusWeeks(2)),
            "demo-order-" + planned.party() + "-" + point);
  }

  private void decide(LocalDate today) {
    Seen given = given();
    if (given.isIn("ADVANCE_NOTICE_GIVEN")) {
      given.change(
          desk.inspector(),
          "/decide",
          Map.of("deadline", today.plusWeeks(6), "reasons", reasons()));
      desk.tally().add("orders");
    }
  }

  private void comply() {
    Seen given = given();
    if (given.isIn("ISSUED")) {
      given.change(
          desk.employerAtSupervision(planned.party()),
          "/compliance",
          Map.of("statement", "Vi har gjennomført det pålegget krever. (DEMO)"));
    }
  }

  private void accept() {
    Seen given = given();
    if (given.isIn("COMPLIANCE_REPORTED")) {
      given.change(desk.inspector(), "/accept", Map.of());
      desk.tally().add("orders complied");
    }
  }

  private Seen given() {
    return Objects.requireNonNull(order, "The notice comes first");
  }

  private static Map<String, Object> reasons() {
    return Map.of(
        "rules", "LOV-2005-06-17-62 § 3-3, FOR-2011-12-06-1355 kapittel 13",
        "facts", "Tilsynet viste brudd på kontrollpunktet. (DEMO)",
        "considerations", "Bistanden er nødvendig for å forebygge.");
  }
}
