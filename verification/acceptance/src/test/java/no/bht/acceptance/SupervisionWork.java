package no.bht.acceptance;

import com.fasterxml.jackson.databind.util.RawValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.bht.acceptance.client.Synthetic;

/** The work of an office, part by part and always the same, whoever is killed. */
final class SupervisionWork {
  private static final String PROVIDER = Synthetic.organisationNumber(2_900_000);

  /** Each of these two is the end of a body; the party knew already, so nobody is heard before. */
  private static final String REASONS = "'reasons':{'rules':'aml.','facts':'No plan.'}}";

  private static final String AWARE =
      "'hearing':{'exemption':'ALREADY_AWARE','exemptionReason':'Told on site.'}}";

  /** What sweeps have to do yet; each of them works on its own. */
  private static final String NOTHING_LEFT =
      """
      (select count(*) from statistics_mark)
        + (select count(*) from candidate_change)
        + (select count(*) from inspection_campaign_party where letter_due)
        + (select count(*) from document_demand where letter_due) = 0
      """;

  private static final String ALL_OVERDUE_TOLD =
      """
      (select count(*) from supervision_order where state = 'ISSUED' and overdue_announced_on is null)
        + (select count(*) from document_demand where state = 'DEMANDED' and overdue_announced_on is null)
        + (select count(*) from violation_fee where state = 'IMPOSED' and overdue_on is null)
        + (select count(*) from complaint where announced_overdue is null)
        + (select count(*) from deviation_report where announced_overdue is null)
        + (select count(*) from candidate_refresh where day <> '2027-03-01' or last is not null) = 0
      """;

  private final Alone service;
  private final InsistingCaller calls;
  private final int size;
  private final List<Matter> matters = new ArrayList<>();

  /**
   * @param size parties of the campaign; a tenth of them is inspected
   */
  SupervisionWork(Alone service, int size) {
    this.service = service;
    this.size = size;
    calls = new InsistingCaller(service);
    setClock("2027-01-15T08:00:00Z");
  }

  /** An inspection and what was decided in it. */
  private record Matter(String inspection, String order, String noticed, String fine, String fee) {}

  /** What the others tell. */
  void hear() {
    try (ToldByOthers others = new ToldByOthers(service)) {
      others.tellOf(parties(size), PROVIDER);
    }
    service.awaitThat("count(*) = " + (2 + 2 * size) + " from inbox");
    service.awaitThat(NOTHING_LEFT);
  }

  /** Each party from the announcement of an inspection to its report, and what follows from it. */
  void inspect() {
    parties(1 + size / 10).forEach(party -> matters.add(inspect(party)));
    calls.create(
        "/api/v1/complaints",
        """
        {"party":"%s","partyKind":"PROVIDER","kind":"ADDITIONAL_SERVICES","text":"Health checks.",
        "receivedOn":"2027-01-15","channel":"PHONE"}
        """
            .formatted(PROVIDER));
    calls.create(
        "/api/v1/deviation-reports",
        """
        {"provider":"%s","topic":"TRAINING","facts":"None.","observedOn":"2027-01-15"}
        """
            .formatted(PROVIDER));
    service.awaitThat(NOTHING_LEFT);
  }

  private Matter inspect(String party) {
    String inspection =
        calls.create(
            "/api/v1/inspections",
            """
            {"party":"%s","partyKind":"EMPLOYER","form":"ON_SITE","announced":true,"controlPoints":["5534"]}
            """
                .formatted(party));
    handIn(inspection + "/submissions/" + UUID.randomUUID());
    String order =
        order(
            inspection,
            "5528",
            "'noticeExemption':{'ground':'ALREADY_AWARE','reason':'Told on site.'}");
    String noticed = order(inspection, "5534", "'commentDeadline':'2027-01-29'");
    String fine = calls.create(order + "/coercive-fines", "{'form':'DAY','amount':1000," + AWARE);
    calls.step(order, "/decide", "{'deadline':'2027-01-22'," + REASONS);
    calls.step(fine, "/decide", "{" + REASONS);
    String stop =
        calls.create(
            inspection + "/stops",
            "{'danger':'Gas.','scope':'PARTLY','activities':'Ovens.'," + AWARE);
    calls.step(stop, "/decide", "{" + REASONS);
    String fee = fee(inspection);
    calls.create(inspection + "/guidance", "{'text':'Make a plan.','givenOn':'2027-01-15'}");
    calls.create(
        inspection + "/document-demands",
        "{'demand':'It.','form':'DIGITAL','deadline':'2027-01-20'}");
    calls.step(inspection, "/carry-out", "{'carriedOutOn':'2027-01-15'}");
    calls.step(inspection, "/report", "{'report':'No plan.'}");
    return new Matter(inspection, order, noticed, fine, fee);
  }

  /** The checklist, under an id of the inspector's own. */
  private void handIn(String submission) {
    RawValue answers =
        InsistingCaller.json(
            """
            {"answers":[
            {"code":"5527","outcome":"IN_ORDER","facts":"Seen.","observedAt":"2027-01-15T07:00:00Z"},
            {"code":"5528","outcome":"BREACH","facts":"Seen.","observedAt":"2027-01-15T07:00:00Z"},
            {"code":"5534","outcome":"BREACH","facts":"Seen.","observedAt":"2027-01-15T07:00:00Z"}]}
            """);
    calls.surely("inspector", api -> api.put(submission, answers)).expect(200, 201);
  }

  private String order(String inspection, String point, String hearing) {
    return calls.create(
        inspection + "/orders",
        """
        {"controlPoint":"%s","demand":"Make it.","requiresAssistance":true,%s}
        """
            .formatted(point, hearing));
  }

  private String fee(String inspection) {
    String fee =
        calls.create(
            inspection + "/violation-fees",
            """
            {"addressee":"ENTERPRISE","onTheSpotReason":"Seen by all.","violation":{
            "act":"No service.","provisions":["FOR-2011-12-06-1355 § 13-1"],
            "committedOn":"2026-11-16","ceasedOn":"2026-12-16","guilt":"INTENT"}}
            """);
    calls.step(
        fee,
        "/coordination",
        """
        {"body":"PROSECUTING_AUTHORITY","askedOn":"2027-01-15","answeredOn":"2027-01-15",
        "answer":"NO_CRIMINAL_CASE"}
        """);
    calls.step(
        fee,
        "/decide",
        """
        {"amount":100000,"ceiling":{"ruleOf":"DATE_OF_DECISION","basicAmountOf":"DATE_OF_DECISION",
        "reason":"The rules have not changed."},
        """
            + REASONS);
    return fee;
  }

  /** Many at once, each with its letters. */
  void beginCampaign() {
    calls.create(
        "/api/v1/inspection-campaigns",
        """
        {"name":"Plans","partyKind":"EMPLOYER","form":"DOCUMENT","announced":true,
        "controlPoints":["5528"],
        "demand":{"demand":"Plan.","form":"DIGITAL","deadline":"2027-02-12"},
        "parties":[{"party":"%s"}]}
        """
            .formatted(String.join("'},{'party':'", parties(size))));
    service.awaitThat(NOTHING_LEFT);
  }

  /** Handed in again from the beginning, if there was no answer. */
  void takeInEarlier() {
    List<String> parties = parties(size);
    StringBuilder rows = new StringBuilder();
    for (int n = 0; n < 60 * size; n++) {
      rows.append(
          """
          {"id":"%d","party":"%s","partyKind":"EMPLOYER","form":"ON_SITE","carriedOutOn":"%s",\
          "findings":[{"code":"5527","outcome":"%s"}]}
          """
              .formatted(
                  n,
                  parties.get(n % size),
                  LocalDate.of(1999, 1, 1).plusDays(n % 60),
                  n % 3 == 0 ? "BREACH" : "IN_ORDER"));
    }
    calls
        .surely(
            "registrar",
            api ->
                api.upload(
                    "/api/v1/earlier-inspections?source=kills",
                    "application/x-ndjson",
                    BodyPublishers.ofString(rows.toString())))
        .expect(200);
    service.awaitThat(NOTHING_LEFT);
  }

  /** The sweeps find much at once. */
  void passDeadlines() {
    setClock("2027-03-01T08:00:00Z");
    service.awaitThat(ALL_OVERDUE_TOLD);
    service.awaitThat(NOTHING_LEFT);
  }

  /** What has accrued is claimed, what was noticed is decided, what is final is published. */
  void finish() {
    for (Matter matter : matters) {
      calls.step(matter.fine, "/claims", "{" + REASONS);
      calls.step(matter.noticed, "/decide", "{'deadline':'2027-03-22'," + REASONS);
      publish(matter.order);
      publish(matter.fee);
      calls.step(matter.inspection, "/close", "{}");
    }
    service.awaitThat(NOTHING_LEFT);
  }

  private void publish(String reaction) {
    String id = reaction.substring(reaction.lastIndexOf('/') + 1);
    calls.create("/api/v1/reactions/" + id + "/publication", "{}");
  }

  private static List<String> parties(int number) {
    return IntStream.range(0, number)
        .mapToObj(n -> Synthetic.organisationNumber(3_000_000 + 20 * n))
        .toList();
  }

  private void setClock(String instant) {
    calls
        .surely("demonstration", api -> api.put("/internal/clock", Map.of("instant", instant)))
        .expect(200, 204);
  }
}
