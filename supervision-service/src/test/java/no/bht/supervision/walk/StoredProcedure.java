package no.bht.supervision.walk;

import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Reactions.REASONS;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.fixture.Calls;

/** Deferral, reversal, appeal and publication of whatever was decided. */
final class StoredProcedure {
  private static final Map<String, Object> BECAUSE = StoredThings.BECAUSE;

  private final StoredThings things;
  private final OrganisationNumber party;

  StoredProcedure(StoredThings things, OrganisationNumber party) {
    this.things = things;
    this.party = party;
  }

  List<Runnable> commands() {
    return List.of(
        this::defer,
        this::defer,
        () -> things.with("deferral", this::endDeferral),
        this::reverse,
        this::appeal,
        () -> things.with("appeal", it -> things.does(it + "/forward", Map.of("statement", "No."))),
        () -> things.with("appeal", it -> things.does(it + "/outcome", upheld())),
        () -> things.with("appeal", this::withdrawAppeal),
        () -> things.with(kind(), it -> publish(it, "", null)),
        () -> things.with(kind(), it -> publish(it, "/amendments", "CORRECTED")),
        () -> things.with(kind(), it -> publish(it, "/take-down", "SUPERSEDED")));
  }

  private void defer() {
    things.with(
        kind(),
        reaction -> {
          String decision = lastDecision(reaction);
          if (decision != null) {
            things.beginAs(
                employer(party),
                "deferral",
                "/api/v1/decisions/" + decision + "/deferrals",
                Map.of("reason", "It would ruin us."));
            things.with("deferral", this::grant);
          }
        });
  }

  private void appeal() {
    things.with(
        kind(),
        reaction -> {
          String decision = lastDecision(reaction);
          if (decision != null) {
            things.beginAs(
                employer(party),
                "appeal",
                "/api/v1/decisions/" + decision + "/appeals",
                Map.of("grounds", "There is a plan.", "changeWanted", "All of it."));
          }
        });
  }

  private Map<String, Object> upheld() {
    return Map.of(
        "outcome", things.some("UPHELD", "DISMISSED"),
        "decidedOn", things.today.toString(),
        "text", "It stands.");
  }

  private void withdrawAppeal(String appeal) {
    if (things.draw(4) > 0) {
      return;
    }
    things.isDone(employer(party).header("If-Match", "*").post(appeal + "/withdraw"));
  }

  private void grant(String deferral) {
    Map<String, Object> answer = new HashMap<>(BECAUSE);
    answer.put("granted", true);
    if (things.draw(2) == 0) {
      answer.put("until", things.day(20));
    }
    things.does(deferral + "/answer", answer);
  }

  private void endDeferral(String deferral) {
    things.does(deferral + "/end", BECAUSE);
  }

  private void reverse() {
    String kind = kind();
    things.with(
        kind,
        reaction -> {
          String decision = lastDecision(reaction);
          if (decision == null) {
            return;
          }
          boolean annulled = things.draw(3) == 0;
          Map<String, String> terms =
              annulled
                  ? Map.of()
                  : switch (kind) {
                    case "order" -> Map.of("deadline", things.day(20));
                    case "stop" -> Map.of("activities", "Grinding.");
                    default -> Map.of("amount", "400.25");
                  };
          Response answer =
              creating(
                      Map.of(
                          "ground",
                          "INVALID",
                          "change",
                          annulled ? "ANNULLED" : "CHANGED",
                          "reasons",
                          REASONS,
                          "terms",
                          terms))
                  .post("/api/v1/decisions/" + decision + "/reverse");
          if (things.isDone(answer)) {
            noteReversal(kind, annulled, reaction);
          }
        });
  }

  /** What others are told of again; a fee with another amount is imposed anew. */
  private void noteReversal(String kind, boolean annulled, String reaction) {
    if (annulled && kind.equals("order")) {
      things.note("order-annulled", reaction);
    } else if (!annulled && kind.equals("fee")) {
      things.note("violation-fee-imposed", reaction);
    }
  }

  private void publish(String reaction, String how, String cause) {
    String path = "/api/v1/reactions/" + Calls.idOf(reaction) + "/publication" + how;
    things.isDone(creating(cause == null ? Map.of() : Map.of("cause", cause)).post(path));
  }

  private String kind() {
    return things.some("order", "fine", "stop", "fee");
  }

  private static String lastDecision(String reaction) {
    List<String> decisions =
        inspector().get("/api/v1/cases/" + Calls.idOf(reaction) + "/decisions").path("items.id");
    return decisions == null || decisions.isEmpty() ? null : decisions.getLast();
  }
}
