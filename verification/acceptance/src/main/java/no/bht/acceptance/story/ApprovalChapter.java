package no.bht.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Callers;
import no.bht.acceptance.client.Stack;
import no.bht.acceptance.client.Synthetic;

/** A provider applies, is assessed requirement by requirement, and stands in the register. */
public final class ApprovalChapter {

  private static final Map<String, Object> ADDRESS =
      Map.of(
          "street", "Storgata 1",
          "postalCode", "5003",
          "city", "Bergen",
          "municipalityNumber", "4601",
          "countyNumber", "46");

  private final Stack stack;
  private final Narrator narrator;

  public ApprovalChapter(Stack stack, Narrator narrator) {
    this.stack = stack;
    this.narrator = narrator;
  }

  /** Returns the path of the application. */
  public String apply(Provider provider) {
    Api portal = stack.callers().party(stack.approval(), "provider", provider.organisationNumber());
    Answer received = portal.create("/api/v1/applications", application(provider)).expect(201);
    String application = received.header("Location");
    portal
        .upload(
            application + "/documents?kind=QUALITY_SYSTEM&fileName=quality-system.txt",
            "text/plain",
            BodyPublishers.ofString("How we plan, report and follow up every customer. (DEMO)"))
        .expect(201);
    narrator.say(
        "%s (%s) applies: four professionals, one quality document."
            .formatted(provider.name(), provider.organisationNumber()));
    return application;
  }

  /** The case officer judges each requirement and approves; returns the decision. */
  public JsonNode assessAndApprove(String application) {
    Api officer = stack.callers().officer(stack.approval(), "case-officer");
    Answer read = officer.get(application).expect(200);
    for (JsonNode requirement : read.at("/requirements")) {
      String code = requirement.path("code").asText();
      narrator.say(
          "  %-32s %-16s machine: %s"
              .formatted(
                  code,
                  requirement.path("statute").asText(),
                  requirement.at("/machine/result").asText()));
      read =
          officer
              .put(
                  application + "/requirements/" + code,
                  read.etag(),
                  Map.of(
                      "judgement", "MET", "reason", "Shown by the application and its documents."))
              .expect(200);
    }
    JsonNode decision =
        officer
            .change(application + "/approve", read.etag(), Map.of("reasons", reasons()))
            .expect(200)
            .at("/decision");
    narrator.say(
        "The case officer approves from %s to %s; appeal by %s."
            .formatted(
                decision.path("validFrom").asText(),
                decision.path("validTo").asText(),
                decision.path("appealDeadline").asText()));
    return decision;
  }

  /** What the public register says today, or on the day. */
  public JsonNode registered(String organisationNumber, String query) {
    return Callers.anybody(stack.approval())
        .get("/api/v1/register/providers/" + organisationNumber + query)
        .expect(200)
        .body();
  }

  /** The provider's file, as the case officer sees it. */
  public JsonNode file(String organisationNumber) {
    return stack
        .callers()
        .officer(stack.approval(), "case-officer")
        .get("/api/v1/providers/" + organisationNumber + "/file")
        .expect(200)
        .body();
  }

  static Map<String, Object> reasons() {
    return Map.of(
        "rules", "FOR-2011-12-06-1360 §§ 2-2, 2-3, 2-4 and 2-5",
        "facts", "Four full-time professionals; every field is covered; quality system handed in.",
        "considerations", "Every requirement is met.");
  }

  private static Map<String, Object> application(Provider provider) {
    return Map.of(
        "provider", provider.organisationNumber(),
        "name", provider.name(),
        "providerKind", "JOINT_COMMERCIAL",
        "address", ADDRESS,
        "countiesServed", List.of("46", "11"),
        "languages", List.of("nb", "nn", "en"),
        "staff",
            List.of(
                person(provider, 0, "DOCTOR", "OCCUPATIONAL_MEDICINE"),
                person(provider, 1, "OCCUPATIONAL_HYGIENIST", "OCCUPATIONAL_HYGIENE"),
                person(provider, 2, "PHYSIOTHERAPIST", "ERGONOMICS"),
                person(provider, 3, "PSYCHOLOGIST", "PSYCHOSOCIAL_ORGANISATIONAL")),
        "administrativeStaff", 0,
        "services",
            List.of(
                Map.of("name", "Mapping and risk assessment", "legalClass", "A"),
                Map.of("name", "General health check", "legalClass", "ADDITIONAL")));
  }

  private static Map<String, Object> person(
      Provider provider, int number, String profession, String area) {
    return Map.of(
        "nationalIdentityNumber",
        Synthetic.nationalIdentityNumber(provider.firstPerson() + number),
        "profession",
        profession,
        "authorisedDoctor",
        profession.equals("DOCTOR"),
        "education",
        "MASTER",
        "positionPercentage",
        100,
        "relation",
        "EMPLOYED",
        "competences",
        List.of(
            Map.of("area", area, "percentage", 80),
            Map.of("area", "SYSTEMATIC_HSE", "percentage", 20)));
  }
}
