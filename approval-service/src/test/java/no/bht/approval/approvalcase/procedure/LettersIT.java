package no.bht.approval.approvalcase.procedure;

import static no.bht.approval.fixture.ApprovalApi.approve;
import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.judge;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.key;
import static no.bht.approval.fixture.ApprovalApi.post;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.fixture.Numbers;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.archive.LetterPress;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter is a document by a template of the office, in the party's language. */
@QuarkusTest
@WithTestResource(RealServers.class)
class LettersIT {
  private static final String API = "/api/v1";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

  @Inject LetterPress press;
  @Inject InstantSource clock;

  @Test
  void notices_are_documents_in_the_language_of_the_party() {
    String provider = Numbers.organisation(860);
    asProvider(provider)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("language", "NN"))
        .put(API + "/language")
        .then()
        .statusCode(200);
    String id = submitted(provider);
    judgeAllMet(id);
    judge(id, "QUALITY_SYSTEM_FOR_ASSISTANCE", "NOT_MET").then().statusCode(200);
    post(as("case-officer"), id, "advance-notice", Map.of()).then().statusCode(200);
    post(as("case-officer"), id, "information-requests", Map.of("demand", "Rutinen\n\nog planen"))
        .then()
        .statusCode(200);

    asProvider(provider)
        .get(API + "/cases/" + id + "/letters")
        .then()
        .statusCode(200)
        .body("items.kind", hasItems("ADVANCE_NOTICE", "INFORMATION_REQUEST"))
        .body("items.language", everyItem(containsString("NN")))
        .body("items.templateVersion", everyItem(containsString("@")))
        .body("items.htmlSha256", everyItem(matchesPattern("[0-9a-f]{64}")))
        .body("items.pdfSha256", everyItem(matchesPattern("[0-9a-f]{64}")));
    html(id, "ADVANCE_NOTICE")
        .body(
            allOf(
                containsString("Vi vurderer å avslå søknaden"),
                containsString("kvalitetssystem for bistanden"),
                containsString("Seen in the documents."),
                not(containsString("No document of kind"))));
    html(id, "INFORMATION_REQUEST")
        .body(allOf(containsString("<p>Rutinen</p>"), containsString("Frist for å svare er")));
  }

  @Test
  void an_approval_says_its_conditions_and_what_was_found_of_every_requirement() {
    String id = submitted(Numbers.organisation(861));
    judgeAllMet(id);
    String deadline = Oslo.today(clock).plusDays(40).toString();
    approve(
            id,
            Map.of(
                "conditions",
                List.of(
                    Map.of(
                        "text", "Skriftlig avtale om yrkeshygiene.",
                        "evidenceAsked", "Avtalen.",
                        "deadline", deadline))))
        .then()
        .statusCode(200);

    html(id, "DECISION")
        .body(
            allOf(
                containsString("arbeidsmiljøloven § 18-6 sjette ledd"),
                containsString("Skriftlig avtale om yrkeshygiene. Dokumentasjon: Avtalen."),
                containsString("faglig personale på minimum tre årsverk"),
                containsString("Oppfylt. Seen in the documents.")));
  }

  @Test
  void an_officer_says_whether_the_public_may_see_a_letter() {
    String provider = Numbers.organisation(862);
    String id = submitted(provider);
    post(as("case-officer"), id, "information-requests", Map.of("demand", "The routine"))
        .then()
        .statusCode(200);
    String letter = as("case-officer").get(API + "/cases/" + id + "/letters").path("items[0].id");
    Map<String, Object> restricted =
        Map.of(
            "restriction",
            Map.of("code", "UO", "legalBasis", "offl. § 13 jf. fvl. § 13"),
            "reason",
            "It tells of a person.");

    access(asProvider(provider), letter, restricted).statusCode(403);
    access(as("case-officer"), letter, Map.of("restriction", Map.of("code", ""), "reason", "x"))
        .statusCode(400);
    access(as("case-officer"), letter, restricted)
        .statusCode(201)
        .body("accessCode", equalTo("UO"), "accessBasis", startsWith("offl. § 13"));
    access(as("case-officer"), letter, Map.of("reason", "No longer."))
        .statusCode(201)
        .body("accessCode", nullValue());
    access(as("case-officer"), letter, restricted).statusCode(201);

    as("case-officer")
        .get(API + "/letters/" + letter)
        .then()
        .body("accessCode", equalTo("UO"))
        .body("htmlSha256", matchesPattern("[0-9a-f]{64}"));
  }

  private static ValidatableResponse access(
      RequestSpecification who, String letter, Map<String, Object> body) {
    return who.contentType(ContentType.JSON)
        .header("Idempotency-Key", key())
        .body(body)
        .post(API + "/letters/" + letter + "/access")
        .then();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_template_is_there_in_both_languages_and_names_every_requirement(Language language) {
    List<Map<String, Object>> found =
        List.of(ApprovalRequirement.values()).stream()
            .map(
                each ->
                    Map.<String, Object>of("requirement", each.name(), "met", false, "reason", "r"))
            .toList();
    Map<String, Object> all =
        Map.ofEntries(
            Map.entry("approved", true),
            Map.entry("validFrom", DAY),
            Map.entry("validTo", DAY),
            Map.entry("exceptionReason", "e"),
            Map.entry(
                "conditions", List.of(Map.of("text", "t", "evidenceAsked", "a", "deadline", DAY))),
            Map.entry("requirements", found),
            Map.entry("unmet", found),
            Map.entry("deadline", DAY),
            Map.entry("demand", "d"),
            Map.entry("expected", DAY),
            Map.entry("condition", "c"),
            Map.entry("met", true),
            Map.entry("reason", "r"),
            Map.entry("found", "f"),
            Map.entry("withdrawnFrom", DAY),
            Map.entry("rules", "r"),
            Map.entry("facts", "f"),
            Map.entry("considerations", "c"));
    for (String kind :
        List.of(
            "DECISION",
            "ADVANCE_NOTICE",
            "INFORMATION_REQUEST",
            "PRELIMINARY_ANSWER",
            "RENEWAL_REMINDER",
            "CONDITION_DECIDED",
            "CONDITION_OVERDUE",
            "WITHDRAWAL_NOTICE",
            "WITHDRAWAL_DECISION",
            "WITHDRAWAL_DROPPED")) {
      String text =
          press
              .print(
                  Letter.byTemplate(kind, all),
                  null,
                  language,
                  new OrganisationNumber(Numbers.organisation(860)),
                  "2026/1-1",
                  DAY)
              .text();
      assertThat(text).isNotBlank().doesNotContain("{", "_");
    }
  }

  private static ValidatableResponse html(String caseId, String kind) {
    String letter =
        as("case-officer")
            .get(API + "/cases/" + caseId + "/letters")
            .path("items.find { it.kind == '" + kind + "' }.id");
    return as("case-officer").get(API + "/letters/" + letter + "/html").then().statusCode(200);
  }
}
