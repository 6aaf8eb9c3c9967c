package no.bht.supervision.walk;

import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Reactions.REASONS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.fixture.Calls;

/** The commands on orders and their coercive fines. */
final class StoredReactions {
  private static final Map<String, Object> BECAUSE = StoredThings.BECAUSE;

  private final StoredThings things;
  private final OrganisationNumber party;

  StoredReactions(StoredThings things, OrganisationNumber party) {
    this.things = things;
    this.party = party;
  }

  List<Runnable> commands() {
    List<Runnable> all = new ArrayList<>();
    all.addAll(orders());
    all.addAll(fines());
    return all;
  }

  private List<Runnable> orders() {
    return List.of(
        () -> things.with("inspection", this::beginOrder),
        () -> things.with("inspection", this::beginOrder),
        () -> things.with("order", this::decideOrder),
        () -> things.with("order", this::decideOrder),
        () -> things.with("order", it -> byParty(it + "/comment", Map.of("text", "No."))),
        () -> things.with("order", it -> byParty(it + "/compliance", Map.of("statement", "Made."))),
        () -> things.with("order", this::acceptOrder),
        () -> things.with("order", it -> things.does(it + "/reject", BECAUSE)),
        () ->
            things.with(
                "order",
                it ->
                    byParty(
                        it + "/extension-request",
                        Map.of(
                            "deadline", things.day(60), "reason", "Ill.", "lateGround", "Ill."))),
        () -> things.with("order", this::answerExtension),
        () ->
            things.seldom(
                () -> things.with("order", it -> things.does(it + "/withdraw", BECAUSE))));
  }

  private void beginOrder(String inspection) {
    Map<String, Object> order = new HashMap<>(Calls.exemptOrder("5528"));
    if (things.draw(3) == 0) {
      order.remove("noticeExemption");
      order.put("commentDeadline", things.day(20));
    }
    things.begin("order", inspection + "/orders", order);
  }

  private void decideOrder(String order) {
    Map<String, Object> decision =
        new HashMap<>(Map.of("deadline", things.day(10), "reasons", REASONS));
    if (things.draw(5) == 0) {
      decision.remove("deadline");
      decision.put("danger", "Gas.");
    }
    if (things.does(order + "/decide", decision)) {
      things.note("order-issued", order);
    }
  }

  private void acceptOrder(String order) {
    if (things.does(order + "/accept", Map.of())) {
      things.note("order-complied", order);
    }
  }

  private void answerExtension(String order) {
    Map<String, Object> answer = new HashMap<>(BECAUSE);
    answer.put("granted", things.draw(3) > 0);
    things.does(order + "/extension-answer", answer);
  }

  private List<Runnable> fines() {
    return List.of(
        () -> things.with("order", this::beginFine),
        () -> things.with("fine", this::decideFine),
        () -> things.with("fine", this::decideFine),
        () -> things.with("fine", it -> things.does(it + "/claims", Map.of("reasons", REASONS))),
        () -> things.with("fine", it -> things.does(it + "/claims", Map.of("reasons", REASONS))),
        () -> things.with("fine", this::onClaim),
        () ->
            things.seldom(
                () ->
                    things.with(
                        "fine",
                        it ->
                            things.does(
                                it + "/stop",
                                Map.of("from", things.today.toString(), "reason", "Fire.")))),
        () ->
            things.seldom(() -> things.with("fine", it -> things.does(it + "/give-up", BECAUSE))));
  }

  private void beginFine(String order) {
    things.begin(
        "fine",
        order + "/coercive-fines",
        Map.of(
            "form",
            things.some("DAY", "WEEK", "MONTH", "SINGLE"),
            "amount",
            1000.5,
            "hearing",
            things.hearing()));
  }

  private void decideFine(String fine) {
    if (things.does(fine + "/decide", Map.of("reasons", REASONS))) {
      things.note("coercive-fine-imposed", fine);
    }
  }

  private void onClaim(String fine) {
    List<String> claims = inspector().get(fine).path("claims.id");
    if (claims == null || claims.isEmpty()) {
      return;
    }
    String path = fine + "/claims/" + claims.getLast();
    if (things.draw(2) == 0) {
      things.isDone(inspector().header("If-Match", "*").post(path + "/collect"));
    } else {
      things.does(
          path + "/reduce",
          Map.of("amount", 500, "connectedToImposition", true, "reasons", REASONS));
    }
  }

  private void byParty(String path, Object body) {
    things.doesAs(employer(party), path, body);
  }
}
