package no.bht.approval.publicregister.shape;

import static io.restassured.RestAssured.given;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.fixture.Applications;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.approval.publicregister.RegisterRows;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.OpenApiConformance;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ShapesTest {
  private static final String FORM = "300000142";
  private static final String HOUSE = "/bedriftshelsetjenesteregisteret/api/virksomheter";

  @Inject Database database;
  @Inject RegisterRows rows;
  @Inject InstantSource clock;

  private final String main = Numbers.organisation(180);
  private final String unit = Numbers.organisation(181);
  private final String ended = Numbers.organisation(182);
  private final String unknown = Numbers.organisation(183);

  @BeforeEach
  void providers() {
    LocalDate today = Oslo.today(clock);
    if (database.count("select count(*) from approval where provider = ?", main) == 0) {
      database.approval(main, "Fjordhelse", today, today.plusYears(1));
      database.approval(ended, "Ended", today.minusDays(2), today.minusDays(1));
      Map<String, Object> content = RegisterRows.content("Fjordhelse", "4601");
      content.put("branches", List.of(RegisterRows.branch("Fjordhelse Voss", "4621", unit)));
      rows.facts(main, today, clock.instant(), content);
    }
  }

  @Test
  void the_house_shape_lists_main_units_with_their_sub_units() {
    get(HOUSE)
        .statusCode(200)
        .body("registernavn", equalTo("bedriftshelsetjenesteregisteret"))
        .body("metadata.versjon", equalTo("2.2"))
        .body("data.organisasjonsnummer", hasItem(main))
        .body("data.organisasjonsnummer", hasItem(ended));
    get(HOUSE + "/" + main)
        .statusCode(200)
        .body("data.overordnetEnhet", nullValue())
        .body("data.registerstatus", equalTo(1))
        .body("data.registerstatusTekst", equalTo("Godkjent"))
        .body("data.forretningsadresse.kommune", equalTo("BERGEN"))
        .body("data.forretningsadresse.fylke", equalTo("Vestland"))
        .body("data.links.self.href", containsString(HOUSE + "/" + main))
        .body("data", hasKey("konkurs"))
        .body("data.underenheter.organisasjonsnummer", contains(unit))
        .body("data.underenheter[0].links.overordnetEnhet.href", containsString(main));
  }

  @Test
  void the_house_shape_answers_for_a_sub_unit_and_for_one_that_nobody_knows() {
    get(HOUSE + "/" + unit)
        .statusCode(200)
        .body("data.overordnetEnhet", equalTo(main))
        .body("data.registerstatus", equalTo(1))
        .body("data.underenheter", empty());
    get(HOUSE + "/" + ended).body("data.registerstatus", equalTo(2));
    get(HOUSE + "/" + unknown)
        .statusCode(200)
        .body("data.registerstatus", equalTo(0))
        .body("data.navn", nullValue());
    get(HOUSE + "/123456789").statusCode(400);
  }

  @Test
  void ebevis_gets_404_for_what_is_not_registered_and_for_nothing_else() {
    get("/ebevis/bht/" + main)
        .statusCode(200)
        .body("registerstatus", equalTo(1))
        .body("godkjenningsstatus", equalTo("Godkjent"))
        .body("statusEndret", equalTo(Oslo.today(clock).toString()))
        .body("data.organisasjonsnummer", equalTo(main))
        .body("data.underenheter.organisasjonsnummer", contains(unit));
    get("/ebevis/bht/" + ended).statusCode(200).body("registerstatus", equalTo(2));
    get("/ebevis/bht/" + unknown).statusCode(404).contentType("application/problem+json");
    get("/ebevis/bht/123456789").statusCode(400);
  }

  @Test
  void the_norwegian_look_up_always_has_every_field() {
    get("/godkjenninger/" + unit)
        .statusCode(200)
        .body("godkjent", equalTo(true))
        .body("gjelderForEnhet", equalTo(unit))
        .body("arvetFra", equalTo(main))
        .body("godkjenningsstatus", equalTo("GODKJENT"))
        .body("registerstatus", equalTo(1));
    get("/godkjenninger/" + ended + "?asOf=" + Oslo.today(clock))
        .body("godkjenningsstatus", equalTo("UTLOPT"))
        .body("statusEndret", equalTo(Oslo.today(clock).toString()));
    get("/godkjenninger/" + unknown)
        .statusCode(200)
        .body("godkjenningsstatus", equalTo("IKKE_REGISTRERT"))
        .body("$", hasKey("gyldigTil"))
        .body("gyldigTil", nullValue());
  }

  @Test
  void an_approval_whose_conditions_are_not_met_says_so_by_its_code_alone() {
    String conditional = Numbers.organisation(184);
    LocalDate today = Oslo.today(clock);
    UUID approval = database.approval(conditional, "Conditional", today, today.plusYears(1));
    rows.execute(
        """
        insert into approval_condition (id, version, approval_id, provider, text, evidence_asked, deadline, state)
        values (gen_random_uuid(), 0, ?, ?, 'Train the staff.', 'Certificates.', ?, 'OPEN')
        """,
        approval,
        conditional,
        today.plusDays(30));

    get("/godkjenninger/" + conditional)
        .body("godkjent", equalTo(true))
        .body("godkjenningsstatus", equalTo("GODKJENT_MED_VILKAR"))
        .body("registerstatusTekst", equalTo("Godkjent"));
    rows.execute(
        """
        update approval_condition set state = 'MET', met = true, reason = 'Seen.', decided_by = 'officer', decided_at = now()
        where provider = ?
        """,
        conditional);
    get("/godkjenninger/" + conditional).body("godkjenningsstatus", equalTo("GODKJENT"));
  }

  @Test
  void many_are_looked_up_in_norwegian() {
    given()
        .filter(new OpenApiConformance())
        .contentType(ContentType.JSON)
        .body(Map.of("organisasjonsnumre", List.of(main, "1")))
        .post("/godkjenninger/oppslag")
        .then()
        .statusCode(200)
        .body("elementer[0].godkjenning.godkjent", equalTo(true))
        .body("elementer[1].feilkode", equalTo("UGYLDIG_ORGNR"));
  }

  @Test
  void a_form_is_told_when_the_approval_ends_and_nobody_else_s() {
    String path = "/skjema/melding/virksomheter/";
    asProvider(main)
        .filter(new OpenApiConformance())
        .get(path + main)
        .then()
        .statusCode(200)
        .body("registerstatus", equalTo("Registrert"))
        .body("godkjenningstype", equalTo("Ordinær"))
        .body("tillatelseUtloper", equalTo(Oslo.today(clock).plusYears(1).toString()));
    asProvider(ended)
        .get(path + ended)
        .then()
        .body("registerstatus", equalTo("IkkeRegistrert"))
        .body("$", hasKey("tillatelseUtloper"));
    asProvider(ended).get(path + main).then().statusCode(404);
    get(path + main).statusCode(401);
  }

  @Test
  void a_form_is_told_whether_the_organisation_may_apply_and_what_its_application_lacks() {
    String applicant = Numbers.organisation(185);
    String form = "/skjema/registrering/virksomheter/" + applicant;
    asForm(applicant, form)
        .body("kanSendeSoknad", equalTo(true))
        .body("$", hasKey("aarsak"))
        .body("aarsakKode", nullValue());
    asForm(applicant, "/skjema/soknad/" + applicant)
        .body("sakstatus", equalTo("Ukjent"))
        .body("mangelkategorier", empty());
    Map<String, Object> body = Applications.complete(applicant);
    body.put("staff", Applications.staff().subList(0, 3));
    String id = submit(applicant, body).then().statusCode(201).extract().path("id");

    asForm(applicant, form)
        .body("kanSendeSoknad", equalTo(false))
        .body("aarsakKode", equalTo("SOKNAD_UNDER_BEHANDLING"));
    asForm(applicant, "/skjema/soknad/" + applicant)
        .body("'søknadId'", equalTo(id))
        .body("sakstatus", equalTo("Underbehandling"))
        .body("mangelkategorier.navn", hasItem("Fagpersonell"))
        .body("mangelkategorier[0].mangelbeskrivelser", hasItem(containsString("fagområde")));
    given()
        .auth()
        .oauth2(Tokens.machine(FORM, "bht:approval.read"))
        .get("/skjema/soknad/" + applicant)
        .then()
        .statusCode(200)
        .body("sakstatus", equalTo("Underbehandling"));
    asProvider(main).get("/skjema/soknad/" + applicant).then().statusCode(404);
    asProvider(main).get(form).then().statusCode(404);
    get(form).statusCode(401);
  }

  private static ValidatableResponse asForm(String applicant, String path) {
    return asProvider(applicant).filter(new OpenApiConformance()).get(path).then().statusCode(200);
  }

  private static ValidatableResponse get(String path) {
    return given().filter(new OpenApiConformance()).get(path).then();
  }
}
