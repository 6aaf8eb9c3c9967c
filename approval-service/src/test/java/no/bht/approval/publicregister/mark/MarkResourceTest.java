package no.bht.approval.publicregister.mark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.imageio.ImageIO;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.testing.OfflineVerifier;
import no.bht.platform.testing.QrPicture;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class MarkResourceTest {
  @Inject Database database;
  @Inject InstantSource clock;

  private final String approved = Numbers.organisation(190);
  private final String ended = Numbers.organisation(191);
  private final String applied = Numbers.organisation(192);

  @BeforeEach
  void providers() {
    LocalDate today = Oslo.today(clock);
    if (database.count("select count(*) from approval where provider = ?", approved) == 0) {
      database.approval(approved, "Kyst & <Fjord> Bedriftshelsetjeneste AS", today, today);
      database.approval(ended, "Ended", today.minusDays(2), today.minusDays(1));
      database.application(applied, null, today, null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mark.svg", "mark.png", "statement", "statement.svg", "statement.png"})
  void it_is_shown_only_while_approved(String what) {
    get(approved, what).statusCode(200).header("Cache-Control", equalTo("no-store"));
    get(ended, what).statusCode(410).body("code", equalTo("approval:no-longer-approved"));
    get(applied, what).statusCode(404);
    get(Numbers.organisation(193), what).statusCode(404);
    get("123456789", what).statusCode(400);
  }

  @Test
  void the_mark_tells_name_number_and_validity() throws Exception {
    String day = Oslo.today(clock).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    get(approved, "mark.svg")
        .contentType("image/svg+xml")
        .body(
            allOf(
                containsString("Kyst &amp; &lt;Fjord&gt;"),
                containsString("Org.nr. " + approved.substring(0, 3) + " "),
                containsString("Gyldig til " + day)));

    BufferedImage picture = picture("mark.png");
    assertThat(picture.getWidth()).isEqualTo(840);
    assertThat(picture.getRGB(64 * 2, 30 * 2) & 0xFFFFFF).isEqualTo(0x0B5D3B);
  }

  @Test
  void the_statement_is_verified_offline_by_what_the_picture_holds() throws Exception {
    String statement = QrPicture.textOf(get(approved, "statement.png").extract().asByteArray());
    String keys = given().get("/.well-known/jwks.json").then().statusCode(200).extract().asString();

    JsonNode claims = new OfflineVerifier(keys).verified(statement, "approval-statement+jwt");

    assertThat(claims.path("sub").asText()).isEqualTo(approved);
    assertThat(claims.path("approved").asBoolean()).isTrue();
    assertThat(claims.path("validTo").asText()).isEqualTo(Oslo.today(clock).toString());
    assertThat(claims.path("exp").asLong())
        .isEqualTo(Oslo.startOf(Oslo.today(clock).plusDays(1)).getEpochSecond());
    assertThat(claims.path("iss").asText()).isEqualTo("urn:bht:approval");
  }

  private BufferedImage picture(String what) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(get(approved, what).extract().asByteArray()));
  }

  private static ValidatableResponse get(String number, String what) {
    return given().get("/api/v1/register/providers/" + number + "/" + what).then();
  }
}
