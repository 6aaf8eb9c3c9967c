package no.bht.acceptance.demonstration.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.demonstration.data.Fate;
import no.bht.acceptance.demonstration.data.ProviderStory;
import org.jspecify.annotations.Nullable;

/** A provider applies, is assessed requirement by requirement and approved or refused. */
final class ProviderCase {
  private static final String UNMET = "QUALITY_SYSTEM_FOR_ASSISTANCE";

  private final Desk desk;
  private final ProviderStory story;

  ProviderCase(Desk desk, ProviderStory story) {
    this.desk = desk;
    this.story = story;
  }

  void addTo(Timeline timeline) {
    timeline.at(story.applies(), today -> apply("first"));
    switch (story.fate()) {
      case APPROVED -> timeline.at(story.decided(), today -> approve("first", null));
      case RAN_OUT, RENEWED, RENEWAL_OPEN ->
          timeline.at(story.decided(), today -> approve("first", story.shorterLastDay()));
      case REFUSED -> timeline.at(story.decided(), today -> refuse());
      case OPEN -> timeline.at(story.decided(), today -> judge(apply("first"), "MET", 4));
    }
    if (story.fate().appliesAgain()) {
      timeline.at(story.appliesAgain(), today -> apply("renewal"));
    }
    if (story.fate() == Fate.RENEWED) {
      timeline.at(story.decidedAgain(), today -> approve("renewal", null));
    }
  }

  /** Applies and is decided on one day. */
  void settleAtOnce() {
    apply("first");
    approve("first", null);
  }

  /** Returns the path of the application, also when it was handed in before. */
  private String apply(String which) {
    Api provider = desk.providerAtApproval(story.provider().number());
    Answer received =
        Commands.create(
            provider,
            "/api/v1/applications",
            Applications.of(story.provider()),
            "demo-application-" + which);
    String application = "/api/v1/applications/" + received.text("/id");
    JsonNode now = Commands.read(provider, application);
    if (now.path("state").asText().equals("SUBMITTED") && now.path("documents").isEmpty()) {
      provider
          .upload(
              application + "/documents?kind=QUALITY_SYSTEM&fileName=kvalitetssystem.txt",
              "text/plain",
              BodyPublishers.ofString("Slik planlegger, rapporterer og følger vi opp. (DEMO)"))
          .expect(201);
      desk.tally().add("applications");
    }
    return application;
  }

  private void approve(String which, @Nullable LocalDate shorterLastDay) {
    String application = apply(which);
    if (judge(application, "MET", Integer.MAX_VALUE)) {
      Map<String, Object> decision = new HashMap<>();
      decision.put("reasons", reasons("Alle krav er oppfylt."));
      if (shorterLastDay != null) {
        decision.put("validTo", shorterLastDay);
      }
      Commands.change(desk.caseOfficerAtApproval(), application, "/approve", decision);
      desk.tally().add("approvals");
    }
  }

  private void refuse() {
    String application = apply("first");
    if (judge(application, "NOT_MET", Integer.MAX_VALUE)) {
      Commands.change(
          desk.caseOfficerAtApproval(),
          application,
          "/refuse",
          Map.of("reasons", reasons("Rutiner for oppfølging av kundene er ikke dokumentert.")));
      desk.tally().add("refusals");
    }
  }

  /**
   * Judges the first requirements, all as met but for one.
   *
   * @return false if the application is decided already
   */
  private boolean judge(String application, String judgementOfOne, int most) {
    Api officer = desk.caseOfficerAtApproval();
    Answer read = officer.get(application).expect(200);
    String state = read.text("/state");
    if (!state.equals("SUBMITTED") && !state.equals("UNDER_ASSESSMENT")) {
      return false;
    }
    int judged = 0;
    for (JsonNode requirement : Commands.read(officer, application).path("requirements")) {
      String code = requirement.path("code").asText();
      if (judged++ < most && requirement.path("judgement").isEmpty()) {
        String judgement = code.equals(UNMET) ? judgementOfOne : "MET";
        read =
            officer
                .put(
                    application + "/requirements/" + code,
                    read.etag(),
                    Map.of(
                        "judgement", judgement, "reason", "Vurdert mot søknad og vedlegg. (DEMO)"))
                .expect(200);
      }
    }
    return true;
  }

  private static Map<String, Object> reasons(String considerations) {
    return Map.of(
        "rules", "FOR-2011-12-06-1360 §§ 2-2, 2-3, 2-4 og 2-5",
        "facts", "Bemanning, kompetanse og kvalitetssystem er beskrevet i søknaden. (DEMO)",
        "considerations", considerations);
  }
}
