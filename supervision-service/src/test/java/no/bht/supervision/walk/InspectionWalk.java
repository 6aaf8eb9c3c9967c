package no.bht.supervision.walk;

import static no.bht.supervision.walk.World.lawful;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.supervision.domain.Party;
import no.bht.supervision.fixture.InspectionFixture;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Background;
import no.bht.supervision.inspection.domain.BrokenOff;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionEvent;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointBreached;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointCleared;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.inspection.domain.OrdersOnParty;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.inspection.domain.PartyFacts;
import no.bht.supervision.inspection.domain.Purpose;
import no.bht.supervision.inspection.domain.Report;

/** An inspection, whose breaches the orders rest on. */
final class InspectionWalk implements OrdersOnParty {
  private static final List<String> POINTS = List.of("5527", "5528", "5534", "5536");
  private static final List<String> MANDATORY = List.of("5527", "5528");

  private final World world;
  private final Background known;
  private final Map<String, Outcome> answered = new HashMap<>();
  private boolean dutyAssessed;
  private String noted = "PLANNED";
  final List<OrderWalk> orders = new ArrayList<>();
  final Inspection inspection;

  InspectionWalk(World world) {
    this.world = world;
    known =
        world.draw(5) == 0
            ? InspectionFixture.known(Background.DutyStatus.NOT_LISTED)
            : InspectionFixture.obliged();
    Opening asked =
        new Opening(
            InspectionFixture.ID,
            InspectionFixture.EMPLOYER,
            world.oneOf(List.of(InspectionForm.values())),
            world.maybe(),
            List.of("5534", "5536"),
            "asked",
            world.today(),
            "inspector",
            Purpose.UNSTATED,
            PartyFacts.UNKNOWN);
    inspection = Inspection.open(asked, InspectionFixture.CHECKLIST).inspection();
    noted = asked.announced() ? "ANNOUNCED" : "PLANNED";
  }

  void step() {
    LocalDate today = world.today();
    switch (world.draw(16)) {
      case 0 -> {
        inspection.announce(today);
        goes("ANNOUNCED", "PLANNED");
      }
      case 1 -> {
        inspection.begin(today);
        goes("UNDER_WAY", "PLANNED", "ANNOUNCED");
      }
      case 2 -> carryOut();
      case 3 -> {
        inspection.report(
            new Report(today, "i", "Report", null, null), InspectionFixture.CHECKLIST);
        lawful(MANDATORY.stream().allMatch(this::isControlled), "reported without an answer");
        goes("REPORTED", "CARRIED_OUT");
      }
      case 4 -> {
        inspection.close(new Closing(today, "i"));
        goes("CLOSED", "REPORTED");
      }
      case 5 -> {
        if (world.seldom()) {
          assertThat(inspection.breakOff(new BrokenOff(today, "i", "Moved."), this))
              .as("breaches that are none")
              .hasSize(Collections.frequency(answered.values(), Outcome.BREACH));
          goes("BROKEN_OFF", "PLANNED", "ANNOUNCED", "UNDER_WAY");
        }
      }
      case 6, 7, 8 -> order();
      default -> answer();
    }
  }

  /** Documents are demanded of the party. */
  void demanded() {
    inspection.demandDocuments(world.today());
    goes(noted.equals("PLANNED") ? "UNDER_WAY" : noted, "PLANNED", "ANNOUNCED", "UNDER_WAY");
  }

  private void carryOut() {
    LocalDate day = world.maybe() ? world.ahead(3) : world.behind(3);
    inspection.carryOut(day, world.today());
    lawful(!answered.isEmpty() && !day.isAfter(world.today()), "carried out with nothing seen");
    goes("CARRIED_OUT", "UNDER_WAY");
  }

  private void order() {
    String code = world.oneOf(POINTS);
    if (orders.size() < 3) {
      inspection.standingBreach(code);
      orders.add(new OrderWalk(world, inspection.opening(), code));
    }
  }

  private void answer() {
    String code = world.oneOf(POINTS);
    Outcome outcome = world.maybe() ? Outcome.BREACH : world.oneOf(List.of(Outcome.values()));
    LocalDate observed = world.maybe() ? world.today() : world.ahead(2);
    String assessment = world.draw(8) == 0 ? "Chemicals." : null;
    List<InspectionEvent> events =
        inspection.answer(
            new Answer(code, outcome, "Seen.", observed, assessment, "i", world.now()),
            InspectionFixture.CHECKLIST,
            world.today(),
            known,
            this);
    if (events.isEmpty() && answered.get(code) == outcome) {
      // Perhaps the same again, which changes nothing.
      dutyAssessed |= assessment != null;
      return;
    }
    dutyAssessed |= assessment != null;
    lawful(!observed.isAfter(world.today()), "seen before it happened");
    if (outcome == Outcome.IN_ORDER || outcome == Outcome.BREACH) {
      lawful(known.duty().obliged() || dutyAssessed, "controlled where there is no duty");
      lawful(!code.equals("5536") || requiringAssistance(), "controlled without such an order");
    }
    assertTold(code, outcome, events);
    answered.put(code, outcome);
    goes(
        noted.equals("CARRIED_OUT") ? noted : "UNDER_WAY",
        "PLANNED",
        "ANNOUNCED",
        "UNDER_WAY",
        "CARRIED_OUT");
  }

  private void assertTold(String code, Outcome outcome, List<InspectionEvent> events) {
    boolean before = answered.get(code) == Outcome.BREACH;
    boolean now = outcome == Outcome.BREACH;
    assertThat(events.stream().anyMatch(ControlPointBreached.class::isInstance))
        .as("a breach is told")
        .isEqualTo(now && !before);
    assertThat(events.stream().anyMatch(ControlPointCleared.class::isInstance))
        .as("that it is none any more is told")
        .isEqualTo(before && !now);
  }

  private boolean isControlled(String code) {
    Outcome outcome = answered.get(code);
    return outcome != null && outcome != Outcome.NOT_CONTROLLED;
  }

  private void goes(String to, String... from) {
    lawful(List.of(from).contains(noted), "from " + noted + " to " + to);
    noted = to;
  }

  void check() {
    assertThat(inspection.state().name()).isEqualTo(noted);
    for (OrderWalk order : orders) {
      order.check();
      lawful(
          !order.notes.stands()
              || answered.get(order.order.subject().controlPoint()) == Outcome.BREACH,
          "an order rests on a breach");
    }
    lawful(
        !noted.equals("BROKEN_OFF") || orders.stream().noneMatch(order -> order.notes.stands()),
        "an order rests on an inspection that was not broken off");
  }

  private boolean requiringAssistance() {
    return orders.stream()
        .anyMatch(it -> it.order.subject().requiresAssistance() && it.notes.stands());
  }

  @Override
  public boolean requiringAssistance(Party party, InspectionId id) {
    return requiringAssistance();
  }

  @Override
  public boolean standingOn(InspectionId id, String point) {
    return !world.has(Fault.FORGETS_ORDERS)
        && orders.stream()
            .anyMatch(it -> it.order.subject().controlPoint().equals(point) && it.notes.stands());
  }
}
