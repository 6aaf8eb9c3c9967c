package no.bht.acceptance.demonstration.load;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.demonstration.data.Fate;
import no.bht.acceptance.demonstration.data.ProviderStory;
import org.jspecify.annotations.Nullable;

/** A provider applies, is assessed requirement by requirement and approved or refused. */
final class ProviderCase {
  private static final String UNMET = "QUALITY_SYSTEM_FOR_ASSISTANCE";

  private final Desk desk;
  private final ProviderStory story;
  private final Map<String, Seen> applications = new HashMap<>();

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

  /** The application, handed in with a document unless that was done before. */
  private Seen apply(String which) {
    return applications.computeIfAbsent(which, this::handIn);
  }

  private Seen handIn(String which) {
    Api provider = desk.providerAtApproval(story.provider().number());
    String kind = which.equals("first") ? "INITIAL" : "RENEWAL";
    Seen application =
        desk.create(
            provider,
            desk.existing().find("/api/v1/applications", story.provider().number(), kind),
            "/api/v1/applications",
            Applications.of(story.provider()),
            "demo-application-" + which);
    if (application.isIn("SUBMITTED") && application.at("/documents").isEmpty()) {
      provider
          .upload(
              application.path() + "/documents?kind=QUALITY_SYSTEM&fileName=kvalitetssystem.txt",
              "text/plain",
              BodyPublishers.ofString("Slik planlegger, rapporterer og følger vi opp. (DEMO)"))
          .expect(201);
      application.readAgain(provider);
      desk.tally().add("applications");
    }
    return application;
  }

  private void approve(String which, @Nullable LocalDate shorterLastDay) {
    Seen application = apply(which);
    if (judge(application, "MET", Integer.MAX_VALUE)) {
      Map<String, Object> decision = new HashMap<>();
      decision.put("reasons", reasons("Alle krav er oppfylt."));
      if (shorterLastDay != null) {
        decision.put("validTo", shorterLastDay);
      }
      application.change(desk.caseOfficerAtApproval(), "/approve", decision);
      desk.tally().add("approvals");
    }
  }

  private void refuse() {
    Seen application = apply("first");
    if (judge(application, "NOT_MET", Integer.MAX_VALUE)) {
      application.put(
          desk.caseOfficerAtApproval(),
          "/advance-notice/exemption",
          Map.of("ground", "ALREADY_AWARE", "reason", "Har uttalt seg om det samme. (DEMO)"));
      application.change(
          desk.caseOfficerAtApproval(),
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
  private boolean judge(Seen application, String judgementOfOne, int most) {
    if (!application.isIn("SUBMITTED") && !application.isIn("UNDER_ASSESSMENT")) {
      return false;
    }
    application
        .at("/requirements")
        .valueStream()
        .limit(most)
        .filter(requirement -> requirement.path("judgement").isEmpty())
        .map(requirement -> requirement.path("code").asText())
        .toList()
        .forEach(code -> judge(application, code, code.equals(UNMET) ? judgementOfOne : "MET"));
    return true;
  }

  private void judge(Seen application, String code, String judgement) {
    application.put(
        desk.caseOfficerAtApproval(),
        "/requirements/" + code,
        Map.of("judgement", judgement, "reason", "Vurdert mot søknad og vedlegg. (DEMO)"));
  }

  private static Map<String, Object> reasons(String considerations) {
    return Map.of(
        "rules", "FOR-2011-12-06-1360 §§ 2-2, 2-3, 2-4 og 2-5",
        "facts", "Bemanning, kompetanse og kvalitetssystem er beskrevet i søknaden. (DEMO)",
        "considerations", considerations);
  }
}
