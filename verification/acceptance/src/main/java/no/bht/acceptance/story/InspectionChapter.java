package no.bht.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;
import no.bht.acceptance.client.Stack;

/** An inspector checks an employer, finds no plan, orders one, and sees the order complied with. */
public final class InspectionChapter {

  private final Stack stack;
  private final Narrator narrator;
  private final Api inspector;

  public InspectionChapter(Stack stack, Narrator narrator) {
    this.stack = stack;
    this.narrator = narrator;
    this.inspector = stack.callers().officer(stack.supervision(), "inspector");
  }

  /** Opens the inspection; returns its path. */
  public String open(String employer) {
    String inspection =
        inspector
            .create(
                "/api/v1/inspections",
                Map.of(
                    "party",
                    employer,
                    "partyKind",
                    "EMPLOYER",
                    "form",
                    "ON_SITE",
                    "announced",
                    true,
                    "controlPoints",
                    List.of("5527", "5528", "5534", "5536")))
            .expect(201)
            .header("Location");
    narrator.say("An inspector opens an inspection of %s.".formatted(employer));
    return inspection;
  }

  /** Waits until supervision has heard who assists the employer: a finding is theirs too. */
  public void awaitAffiliation(String inspection) {
    Eventually.until(
        "supervision has heard of the affiliation",
        () -> !inspector.get(inspection).expect(200).at("/background/affiliations").isEmpty());
  }

  public void record(String inspection, String point, String outcome, String facts, LocalDate day) {
    inspector
        .put(
            inspection + "/control-points/" + point,
            inspector.get(inspection).expect(200).etag(),
            Map.of("outcome", outcome, "facts", facts, "observedOn", day))
        .expect(200);
    narrator.say("  point %s: %s (%s)".formatted(point, outcome, facts));
  }

  /** Advance notice, comment, decision; returns the path of the order. */
  public String orderPlan(String inspection, String employer, LocalDate today) {
    String order =
        inspector
            .create(
                inspection + "/orders",
                Map.of(
                    "controlPoint",
                    "5528",
                    "demand",
                    "Make a plan for the assistance together with the provider.",
                    "requiresAssistance",
                    true,
                    "commentDeadline",
                    today.plusWeeks(3)))
            .expect(201)
            .header("Location");
    narrator.say("Advance notice of an order; the employer may comment within three weeks.");
    Api party = stack.callers().party(stack.supervision(), "employer", employer);
    party
        .change(order + "/comment", etag(party, order), Map.of("text", "We will make the plan."))
        .expect(200);
    JsonNode issued =
        inspector
            .change(
                order + "/decide",
                etag(inspector, order),
                Map.of("deadline", today.plusWeeks(6), "reasons", reasons()))
            .expect(200)
            .body();
    narrator.say("The order is issued, to be fulfilled by %s.".formatted(deadlineOf(issued)));
    return order;
  }

  /** The employer reports, the inspector accepts. */
  public JsonNode comply(String order, String employer) {
    Api party = stack.callers().party(stack.supervision(), "employer", employer);
    party
        .change(
            order + "/compliance",
            etag(party, order),
            Map.of("statement", "The plan is adopted and handed in."))
        .expect(200);
    JsonNode closed =
        inspector.change(order + "/accept", etag(inspector, order), Map.of()).expect(200).body();
    narrator.say("The employer has complied; the order is " + closed.path("state").asText() + ".");
    return closed;
  }

  public void close(String inspection) {
    inspector
        .change(
            inspection + "/close",
            etag(inspector, inspection),
            Map.of("report", "One breach was found and mended: there was no plan."))
        .expect(200);
    narrator.say("The inspection is closed with its report.");
  }

  /** Waits until the employer stands among the candidates; returns why. */
  public JsonNode awaitCandidate(String employer) {
    return Eventually.get(
        employer + " is a candidate for inspection",
        () -> candidate(employer),
        found -> !found.isMissingNode());
  }

  /** The employer among the candidates of today, or nothing. */
  public JsonNode candidate(String employer) {
    String page = "/api/v1/candidates?limit=1000";
    while (true) {
      Answer answer = inspector.get(page).expect(200);
      for (JsonNode item : answer.at("/items")) {
        if (item.path("employer").asText().equals(employer)) {
          return item;
        }
      }
      String next = answer.text("/next");
      if (next.isEmpty() || next.equals("null")) {
        return MissingNode.getInstance();
      }
      page = "/api/v1/candidates?limit=1000&after=" + next;
    }
  }

  private static String deadlineOf(JsonNode order) {
    return order.findPath("deadline").asText();
  }

  private static String etag(Api caller, String path) {
    return caller.get(path).expect(200).etag();
  }

  private static Map<String, Object> reasons() {
    return Map.of(
        "rules", "FOR-2011-12-06-1355 § 13-3 a",
        "facts", "There is no plan for the assistance.",
        "considerations", "The plan is needed for preventive assistance.");
  }
}
