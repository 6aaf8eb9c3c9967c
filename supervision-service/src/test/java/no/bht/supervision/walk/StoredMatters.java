package no.bht.supervision.walk;

import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.provider;
import static no.bht.supervision.fixture.Follow.as;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.fixture.Calls;

/** The commands on inspections and on what comes in about the parties, from many sides. */
final class StoredMatters {
  private static final Map<String, Object> TEXT = Map.of("text", "Well said.");

  private final StoredThings things;
  private final OrganisationNumber employer;
  private final OrganisationNumber provider;

  StoredMatters(StoredThings things, OrganisationNumber employer, OrganisationNumber provider) {
    this.things = things;
    this.employer = employer;
    this.provider = provider;
  }

  List<Runnable> commands() {
    List<Runnable> all = new ArrayList<>();
    all.addAll(inspections());
    all.addAll(demands());
    all.addAll(matters());
    return all;
  }

  /** An inspection that has found something, so that more can be decided on it. */
  void inspect() {
    things.begin("inspection", "/api/v1/inspections", inspection(employer, "EMPLOYER"));
    things.with("inspection", it -> answer(it, "5528", "BREACH"));
    things.begin("of provider", "/api/v1/inspections", inspection(provider, "PROVIDER"));
  }

  private static Map<String, Object> inspection(OrganisationNumber party, String kind) {
    return Map.of(
        "party",
        party.value(),
        "partyKind",
        kind,
        "form",
        "ON_SITE",
        "announced",
        true,
        "controlPoints",
        List.of());
  }

  private List<Runnable> inspections() {
    return List.of(
        () -> things.with("inspection", it -> answer(it, "5527", outcome())),
        () -> things.with("inspection", it -> answer(it, "5528", outcome())),
        () ->
            things.with(
                "inspection",
                it ->
                    things.does(
                        it + "/carry-out", Map.of("carriedOutOn", things.today.toString()))),
        () -> things.with("inspection", it -> things.does(it + "/report", Map.of("report", "R."))),
        () -> things.with("inspection", it -> things.does(it + "/close", Map.of("report", "R."))),
        () ->
            things.with(
                "of provider", it -> things.does(it + "/break-off", Map.of("reason", "Moved."))),
        () ->
            things.with("inspection", it -> things.begin("guidance", it + "/guidance", guidance())),
        () ->
            things.with(
                "inspection",
                it -> things.begin("police report", it + "/police-reports", policeReport())),
        () -> things.with("police report", this::outcomeOfPolice),
        () -> things.with("of provider", this::recommend),
        this::inspectSeldom);
  }

  private void inspectSeldom() {
    if (things.draw(3) == 0) {
      inspect();
    }
  }

  private String outcome() {
    return things.some("BREACH", "BREACH", "IN_ORDER", "NOT_APPLICABLE");
  }

  private void answer(String inspection, String code, String outcome) {
    Map<String, Object> answer = new HashMap<>(Calls.assessed(outcome));
    answer.put("observedOn", things.today.toString());
    things.isDone(
        inspector()
            .contentType(ContentType.JSON)
            .header("If-Match", "*")
            .body(answer)
            .put(inspection + "/control-points/" + code));
  }

  private Map<String, Object> guidance() {
    return Map.of("text", "Make a plan.", "givenOn", things.today.toString());
  }

  private Map<String, Object> policeReport() {
    return Map.of(
        "against",
        "ENTERPRISE",
        "provisions",
        List.of("LOV-2005-06-17-62 § 19-1"),
        "facts",
        "Repeated.",
        "reportedOn",
        things.today.toString());
  }

  private void outcomeOfPolice(String report) {
    things.isDone(
        inspector()
            .contentType(ContentType.JSON)
            .header("If-Match", "*")
            .body(
                Map.of(
                    "outcome",
                    things.some("CHARGED", "DROPPED"),
                    "outcomeOn",
                    things.today.toString()))
            .put(report + "/outcome"));
  }

  private void recommend(String inspection) {
    int before = things.all("recommendation").size();
    things.begin(
        "recommendation",
        inspection + "/withdrawal-recommendations",
        Map.of("requirements", List.of("TRAINING", "APPROVAL"), "reasons", "Not covered."));
    if (things.all("recommendation").size() > before) {
      things.note("withdrawal-recommended", things.all("recommendation").getLast());
    }
  }

  private List<Runnable> demands() {
    return List.of(
        () ->
            things.with(
                "inspection",
                it ->
                    things.begin(
                        "demand",
                        it + "/document-demands",
                        Map.of("demand", "It.", "form", "DIGITAL", "deadline", things.day(12)))),
        () ->
            things.with(
                "demand",
                it -> things.does(it + "/receive", Map.of("receivedOn", things.today.toString()))),
        () -> things.with("demand", it -> things.does(it + "/extend", more())),
        () -> things.with("demand", it -> things.does(it + "/find-incomplete", more())),
        () -> things.with("demand", it -> things.does(it + "/withdraw", Map.of("reason", "?"))));
  }

  private Map<String, Object> more() {
    return Map.of("deadline", things.day(15), "reason", "Not all.");
  }

  private List<Runnable> matters() {
    return List.of(
        () -> things.beginAs(inspector(), "complaint", "/api/v1/complaints", complaint()),
        () -> things.with("complaint", it -> things.does(it + "/assess", TEXT)),
        () -> things.with("complaint", it -> things.does(it + "/decide", noAction())),
        () -> things.with("complaint", it -> things.does(it + "/answer", TEXT)),
        () -> things.beginAs(inspector(), "deviation", "/api/v1/deviation-reports", deviation()),
        () -> things.with("deviation", it -> things.doesAs(officer(), it + "/assess", TEXT)),
        () -> things.with("deviation", this::decideDeviation),
        () -> things.with("deviation", it -> things.doesAs(officer(), it + "/answer", TEXT)),
        () -> things.beginAs(inspector(), "rejection", "/api/v1/rejected-reports", rejection()),
        () ->
            things.with("rejection", it -> things.doesAs(provider(provider), it + "/redone", TEXT)),
        () -> things.with("rejection", it -> things.does(it + "/reject-again", TEXT)),
        () -> things.with("rejection", it -> things.does(it + "/accept", TEXT)),
        () ->
            things.beginAs(
                provider(provider),
                "customer report",
                "/api/v1/customer-reports",
                Map.of(
                    "employer", employer.value(),
                    "year", things.today.getYear(),
                    "answer", "EMPLOYER_DID_NOT_RESPOND")));
  }

  private static RequestSpecification officer() {
    return as("case-officer");
  }

  private Map<String, Object> complaint() {
    return Map.of(
        "party", employer.value(),
        "partyKind", "EMPLOYER",
        "kind", "NOT_AFFILIATED",
        "text", "There is no service.",
        "receivedOn", things.today.toString(),
        "channel", "PHONE");
  }

  private static Map<String, Object> noAction() {
    return Map.of("outcome", "NO_ACTION", "reason", "Known.");
  }

  private Map<String, Object> deviation() {
    return Map.of(
        "provider", provider.value(),
        "topic", things.some("REQUIREMENTS", "TRAINING", "ASSISTANCE"),
        "facts", "Checks are sold as statutory.",
        "observedOn", things.today.toString());
  }

  private void decideDeviation(String report) {
    if (things.doesAs(officer(), report + "/decide", noAction())) {
      things.note("deviation-decided", report);
    }
  }

  private Map<String, Object> rejection() {
    return Map.of(
        "employer", employer.value(),
        "provider", provider.value(),
        "kind", "MAPPING",
        "reason", "INCOMPLETE",
        "facts", "The machines were not seen.");
  }
}
