package no.bht.supervision.tilda;

import static no.bht.supervision.tilda.TildaCalls.coordinations;
import static no.bht.supervision.tilda.TildaCalls.reports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Calls;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What inspectors write for others is told to others, and of some it is not. */
@SupervisionTest
class SharedWordsTest {
  private static final int SEED = 1_895_000;
  private static final String WORDS =
      """
      {"plannedDays": 2, "daysTaken": 3, "observation": "Vernerunder holdes.",
       "place": {"description": "Byggeplassen", "street": "Storgata", "houseNumber": "1",
                 "postalCode": "0155", "postTown": "OSLO"},
       "simultaneous": [{"authority": "985399077", "theme": "Hygiene", "form": "ON_SITE"},
                        {"authority": "974761394"}],
       "findings": [{"controlPoint": "5527", "text": "Ingen avtale."}]}
      """;

  @Inject Sql sql;

  @Test
  void what_is_written_for_others_is_told() throws JsonProcessingException {
    OrganisationNumber employer = known(1, "AS");
    String path = Calls.openInspection(employer, "EMPLOYER", true);
    Calls.answer(path, "5527", Calls.assessed("BREACH")).then().statusCode(200);
    write(path, "\"0\"", WORDS).then().statusCode(200).header("ETag", "\"1\"");

    JsonNode planned = coordinations(employer.value()).get(0);
    assertThat(planned.at("/planlagteKontroller/0/planlagtkontrollVarighet").asInt()).isEqualTo(2);
    assertThat(planned.at("/planlagteKontroller/0/samtidigeKontroller"))
        .isEqualTo(
            json(
                """
                [{"samtidigTilsynsmyndighet": "985399077", "tilsynstema": "Hygiene",
                  "aktivitetsutfoerelse": "fysisk"},
                 {"samtidigTilsynsmyndighet": "974761394"}]
                """));

    close(path);
    JsonNode report = reports(employer.value()).get(0);
    JsonNode activity = report.at("/utfoerteTilsynsaktiviteter/0");
    assertThat(activity.path("varighetForTilsynsaktivitet").asInt()).isEqualTo(3);
    assertThat(activity.path("observasjonFraTilsynsaktivitet").asText())
        .isEqualTo("Vernerunder holdes.");
    assertThat(activity.path("samtidigeKontroller")).hasSize(2);
    assertThat(report.at("/kontrolladresser/0"))
        .isEqualTo(
            json(
                """
                {"lokalitetsreferanse": 1, "lokalitetsbeskrivelse": "Byggeplassen",
                 "adressenavn": "Storgata", "adressenummer": "1", "postnummer": "0155",
                 "poststedsnavn": "OSLO", "kommunenummer": "0301", "fylkesnummer": "03"}
                """));
    assertThat(report.at("/bruddOgReaksjoner/0/utredningAvBruddOgReaksjon").asText())
        .startsWith("Kontrollpunkt 5527: ")
        .endsWith(" Ingen avtale.");
  }

  @Test
  void of_a_sole_proprietor_no_word_and_no_place_is_told() {
    OrganisationNumber employer = known(2, "ENK");
    String path = Calls.openInspection(employer, "EMPLOYER", true);
    Calls.answer(path, "5527", Calls.assessed("BREACH")).then().statusCode(200);
    write(path, "\"0\"", WORDS).then().statusCode(200);
    String planned = coordinations(employer.value()).toString();
    close(path);

    for (String told : List.of(planned, reports(employer.value()).toString())) {
      assertThat(told)
          .doesNotContain("Vernerunder", "Byggeplassen", "Storgata", "0155", "Hygiene", "Ingen")
          .contains("\"samtidigTilsynsmyndighet\":\"985399077\"", "\"kommunenummer\":\"0301\"");
    }
  }

  @Test
  void a_text_that_came_to_hold_a_national_identity_number_is_withheld() {
    OrganisationNumber employer = known(3, "AS");
    String path = Calls.openInspection(employer, "EMPLOYER", true);
    Calls.answer(path, "5527", Calls.assessed("BREACH")).then().statusCode(200);
    write(path, "\"0\"", WORDS).then().statusCode(200);
    sql.update(
        """
        update shared_information set content = replace(content::text, 'Ingen avtale.',
          'Ring 010150 00232')::jsonb where inspection_id = ?
        """,
        UUID.fromString(Calls.idOf(path)));
    close(path);

    assertThat(reports(employer.value()).toString())
        .contains("Vernerunder")
        .doesNotContain("Ring", "00232");
  }

  @Test
  void nobody_overwrites_what_somebody_else_has_written() {
    String path = Calls.openInspection(known(4, "AS"), "EMPLOYER", true);
    String empty = "{\"simultaneous\": [], \"findings\": []}";

    read(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("", equalTo(Map.of("simultaneous", List.of(), "findings", List.of())));
    write(path, null, empty).then().statusCode(428);
    write(path, "\"1\"", empty).then().statusCode(412);
    write(path, "\"0\"", empty).then().statusCode(200).header("ETag", "\"1\"");
    write(path, "\"0\"", empty).then().statusCode(412);
    write("/api/v1/inspections/" + new UUID(1, 2), "\"0\"", empty).then().statusCode(404);
    read("/api/v1/inspections/" + new UUID(1, 2)).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"findings\": []}|400",
        "{\"simultaneous\": null, \"findings\": []}|400",
        "{\"simultaneous\": [], \"findings\": [], \"plannedDays\": 0}|400",
        "{\"simultaneous\": [], \"findings\": [], \"plannedDays\": 365}|200",
        "{\"simultaneous\": [], \"findings\": [], \"plannedDays\": 366}|400",
        "{\"simultaneous\": [], \"findings\": [], \"observation\": \"Ring 01015000232\"}|400",
        "{\"simultaneous\": [], \"findings\": [], \"observation\": \"\\u0000\"}|400",
        "{\"simultaneous\": [], \"findings\": [], \"place\": {\"postalCode\": \"155\"}}|400",
        "{\"simultaneous\": [{\"authority\": \"985399078\"}], \"findings\": []}|400",
        "{\"simultaneous\": [{\"authority\": \"111111111\"}], \"findings\": []}|400",
        "{\"simultaneous\": [{\"authority\": \"985399077\"}, {\"authority\": \"985399077\"}], \"findings\": []}|422",
        "{\"simultaneous\": [], \"findings\": [{\"controlPoint\": \"5528\", \"text\": \"x\"}]}|422",
        "[]|400"
      })
  void what_cannot_be_told_is_refused(String words, int status) {
    OrganisationNumber employer =
        OrganisationNumbers.valid(SEED + 100 + Math.abs(words.hashCode() % 10_000));
    String path = Calls.openInspection(employer, "EMPLOYER", true);

    write(path, "*", words).then().statusCode(status);
  }

  @Test
  void a_campaign_is_told_of_to_its_last_day() {
    OrganisationNumber employer = known(5, "AS");
    String end = Calls.today().plusDays(90).toString();

    campaign(employer, Calls.today().minusDays(1).toString(), 422);
    campaign(employer, end, 201).then().body("endsOn", equalTo(end));

    assertThat(
            coordinations(employer.value())
                .get(0)
                .at("/tilsynskampanjer/0/sluttdatoForKampanje")
                .asText())
        .isEqualTo(end + "T00:00:00Z");
  }

  private static Response campaign(OrganisationNumber employer, String endsOn, int status) {
    Response answer =
        Calls.creating(
                Map.of(
                    "name",
                    "BHT-plikten",
                    "partyKind",
                    "EMPLOYER",
                    "form",
                    "DOCUMENT",
                    "announced",
                    false,
                    "controlPoints",
                    List.of(),
                    "endsOn",
                    endsOn,
                    "parties",
                    List.of(Map.of("party", employer.value()))))
            .post("/api/v1/inspection-campaigns");
    answer.then().statusCode(status);
    return answer;
  }

  private static Response read(String inspection) {
    return Calls.inspector().get(inspection + "/shared-information");
  }

  private static Response write(String inspection, String tag, String words) {
    var call = Calls.inspector().contentType(ContentType.JSON).body(words);
    if (tag != null) {
      call.header("If-Match", tag);
    }
    return call.put(inspection + "/shared-information");
  }

  private static void close(String path) {
    Calls.answer(path, "5528", Calls.assessed("IN_ORDER")).then().statusCode(200);
    Calls.step(Calls.inspector(), path + "/close", Map.of("report", "Seen."))
        .then()
        .statusCode(200);
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new JsonMapper().readTree(text);
  }

  private OrganisationNumber known(int seed, String form) {
    OrganisationNumber employer = OrganisationNumbers.valid(SEED + seed);
    sql.update(
        """
        insert into employer_facts (employer, known_from, municipality, organisation_form)
        values (?, date '2020-01-01', '0301', ?)
        """,
        employer.value(),
        form);
    return employer;
  }
}
