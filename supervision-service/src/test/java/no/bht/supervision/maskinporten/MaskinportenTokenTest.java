package no.bht.supervision.maskinporten;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.sql.Sql;
import no.bht.supervision.fixture.SupervisionTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens as Maskinporten issues them, and as it never would. */
@SupervisionTest
class MaskinportenTokenTest {
  private static final String UNIT = "/tilda/tilsyn/310000027";
  private static final String DIGDIR = "0192:991825827";
  private static final String ISO = "iso6523-actorid-upis";

  @ConfigProperty(name = "bht.supervision.maskinporten.issuer")
  String issuer;

  @ConfigProperty(name = "test.maskinporten.keys")
  String keys;

  @Inject Sql sql;
  @Inject MaskinportenKeys read;
  @Inject InstantSource clock;

  private RsaJsonWebKey key;
  private RsaJsonWebKey second;
  private JwtClaims claims;

  @BeforeEach
  void plain() throws JoseException {
    JsonWebKeySet set =
        new JsonWebKeySet(new String(Base64.getDecoder().decode(keys), StandardCharsets.UTF_8));
    key = (RsaJsonWebKey) set.getJsonWebKeys().get(0);
    second = (RsaJsonWebKey) set.getJsonWebKeys().get(1);
    claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setClaim("client_id", "5a2d1f3c-6b0e-4c53-9a8e-0f7d0f2c9b11");
    claims.setClaim("client_amr", "private_key_jwt");
    claims.setClaim("consumer", Map.of("authority", ISO, "ID", DIGDIR));
    claims.setClaim("scope", "brreg:tilda");
    claims.setClaim("token_type", "Bearer");
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(2);
    claims.setGeneratedJwtId();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "RS384", "RS512"})
  void a_token_is_let_in_with_every_algorithm_of_maskinporten(String algorithm) throws Exception {
    assertThat(calling("Bearer", signed(algorithm)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer", "Bearer", "BEARER", "bEaReR"})
  void the_scheme_is_written_in_any_case(String scheme) throws Exception {
    assertThat(calling(scheme, signed("RS256")).statusCode()).isEqualTo(200);
    String own = Tokens.machine("991825827", "brreg:tilda");
    assertThat(calling(scheme, own).statusCode()).isEqualTo(200);
  }

  @Test
  void consumer_and_supplier_are_noted_and_the_supplier_decides_nothing() throws Exception {
    claims.setClaim("supplier", Map.of("authority", ISO, "ID", "0192:310000043"));
    String unit = "310000981";

    assertThat(
            given()
                .header("Authorization", "bearer " + signed("RS256"))
                .queryParam("requestor", "985399077")
                .get("/tilda/koordinering/" + unit)
                .statusCode())
        .isEqualTo(200);

    assertThat(
            sql.list(
                "select consumer, supplier from tilda_access where tilda_unit = ?",
                row -> List.of(row.getString(1), row.getString(2)),
                unit))
        .containsExactly(List.of("991825827", "0192:310000043"));
    assertThat(
            sql.list(
                "select actor from audit_log where path = ?",
                row -> row.getString(1),
                "/tilda/koordinering/" + unit))
        .containsExactly("5a2d1f3c-6b0e-4c53-9a8e-0f7d0f2c9b11@991825827");
  }

  @ParameterizedTest
  @CsvSource({
    // seconds since issue, seconds to expiry, status
    "0,599,200",
    "0,3600,200",
    "0,3700,401",
    "3500,200,401",
    "600,-2,200",
    "600,-20,401",
    "-2,100,200",
    "-60,100,401",
  })
  void it_counts_from_issue_to_expiry_with_ten_seconds_of_skew(long since, long left, int status)
      throws Exception {
    long now = NumericDate.now().getValue();
    claims.setIssuedAt(NumericDate.fromSeconds(now - since));
    claims.setExpirationTime(NumericDate.fromSeconds(now + left));

    expect(status, signed("RS256"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "exp", "iat"})
  void without_issuer_and_times_it_is_no_token(String claim) throws Exception {
    claims.unsetClaim(claim);

    expect(401, signed("RS256"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scope", "consumer"})
  void without_scope_or_consumer_it_opens_nothing(String claim) throws Exception {
    claims.unsetClaim(claim);

    expect(403, signed("RS256"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"client_id", "client_amr", "token_type", "jti"})
  void what_decides_nothing_may_be_missing(String claim) throws Exception {
    claims.unsetClaim(claim);

    expect(200, signed("RS256"));
  }

  @Test
  void a_token_that_is_delegated_and_of_a_system_user_at_once_opens_nothing() throws Exception {
    Map<String, Object> systemUser =
        Map.of(
            "type",
            "urn:altinn:systemuser",
            "systemuser_id",
            List.of("3b1a7c5e-8d2f-4e6a-9b0c-1d2e3f4a5b66"),
            "systemuser_org",
            Map.of("authority", ISO, "ID", "0192:310000019"),
            "system_id",
            "310000043_bht-fagsystem");
    String unit = "310000930";
    claims.setClaim("authorization_details", List.of(systemUser, systemUser));
    expect(200, signed("RS256"));
    claims.setClaim("supplier", Map.of("authority", ISO, "ID", "0192:310000043"));
    for (Object details : List.of(List.of(systemUser), systemUser, List.of(Map.of(), systemUser))) {
      claims.setClaim("authorization_details", details);
      Response answer = calling("bearer", signed("RS256"), "/tilda/koordinering/" + unit);
      assertThat(answer.statusCode()).as("%s", details).isEqualTo(403);
      assertThat(answer.header("WWW-Authenticate")).isNull();
    }
    claims.setClaim("authorization_details", List.of(Map.of("type", "another")));
    expect(200, signed("RS256"));

    await()
        .untilAsserted(
            () ->
                assertThat(
                        sql.list(
                            """
                            select consumer, supplier, system_user_id, allowed from tilda_access
                            where tilda_unit = ? order by id
                            """,
                            row ->
                                Arrays.asList(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getBoolean(4)),
                            unit))
                    .hasSize(3)
                    .contains(
                        List.of(
                            "991825827",
                            "0192:310000043",
                            "3b1a7c5e-8d2f-4e6a-9b0c-1d2e3f4a5b66",
                            false)));
  }

  @Test
  void the_issuer_is_compared_to_the_last_slash() throws Exception {
    for (String other :
        List.of(
            issuer.substring(0, issuer.length() - 1),
            issuer + "/",
            issuer.replace("http:", "https:"),
            "https://test.maskinporten.no/")) {
      claims.setIssuer(other);
      expect(401, signed("RS256"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "brreg:tilda,200",
    "altinn:x brreg:tilda,200",
    "brreg:tilda2,403",
    "brreg:tild,403",
    "'',403",
  })
  void the_scope_is_a_whole_word(String scope, int status) throws Exception {
    claims.setClaim("scope", scope);

    Response answer = expect(status, signed("RS256"));

    if (status == 403) {
      assertThat(answer.header("WWW-Authenticate"))
          .isEqualTo("Bearer error=\"insufficient_scope\", scope=\"brreg:tilda\"");
    }
  }

  @Test
  void a_consumer_is_read_strictly() throws Exception {
    List<Object> wrong = new ArrayList<>();
    wrong.add(DIGDIR);
    wrong.add(List.of(DIGDIR));
    wrong.add(17);
    wrong.add(Map.of());
    wrong.add(Map.of("ID", DIGDIR));
    wrong.add(Map.of("authority", ISO));
    wrong.add(Map.of("authority", ISO, "id", DIGDIR));
    wrong.add(Map.of("authority", ISO, "ID", List.of(DIGDIR)));
    wrong.add(Map.of("authority", 1, "ID", 2));
    wrong.add(Map.of("authority", "iso6523", "ID", DIGDIR));
    for (String id :
        List.of("9908:991825827", "991825827", "0192:99182582", "0192:991825828", "0192:x", "")) {
      wrong.add(Map.of("authority", ISO, "ID", id));
    }
    for (Object consumer : wrong) {
      claims.setClaim("consumer", consumer);
      Response answer = expect(403, signed("RS256"));
      assertThat(answer.header("WWW-Authenticate")).as("%s", consumer).isNull();
    }
    claims.setClaim("consumer", Map.of("authority", ISO, "ID", "0192:310000043"));
    expect(403, signed("RS256"));
  }

  @Test
  void a_token_for_nobody_or_for_us_is_let_in() throws Exception {
    claims.setAudience("unspecified");
    expect(200, signed("RS256"));
    claims.setAudience("https://arbeidstilsynet.example");
    expect(200, signed("RS256"));
    claims.setAudience("https://another.example", "https://arbeidstilsynet.example");
    expect(200, signed("RS256"));
    claims.setAudience("https://another.example");
    expect(401, signed("RS256"));
    claims.setAudience("https://another.example", "unspecified");
    expect(401, signed("RS256"));
  }

  @Test
  void the_algorithm_is_ours_to_choose() throws Exception {
    RSAPublicKey known = key.getRsaPublicKey();
    JsonWebSignature hmac = unsigned("HS256");
    hmac.setKey(new HmacKey(known.getEncoded()));
    expect(401, hmac.getCompactSerialization());
    expect(401, signed("PS256"));

    String none =
        encoded("{\"alg\":\"none\",\"kid\":\"one\"}") + "." + encoded(claims.toJson()) + ".";
    expect(401, none);
    expect(401, none + "AAAA");
  }

  @Test
  void a_signature_by_another_key_is_none() throws Exception {
    RsaJsonWebKey foreign = RsaJwkGenerator.generateJwk(2048);
    foreign.setKeyId("one");
    expect(401, signed("RS256", foreign));
    foreign.setKeyId("unheard-of");
    expect(401, signed("RS256", foreign));
    String token = signed("RS256");
    expect(401, token.substring(0, token.length() - 6) + "AAAAAA");
  }

  @Test
  void keys_outlive_their_issuer_and_a_new_key_is_asked_for() throws Exception {
    expect(200, signed("RS256"));
    control("fail");
    try {
      expect(200, signed("RS256"));
      expect(503, signed("RS256", second));
      expect(200, signed("RS256"));
    } finally {
      control("recover");
    }
    expect(401, signed("RS256", second));
    control("publish");
    expect(200, signed("RS256", second));
    expect(200, signed("RS256"));
  }

  @Test
  void a_key_that_was_withdrawn_holds_for_a_day_and_while_the_keys_cannot_be_read()
      throws Exception {
    control("publish");
    expect(200, signed("RS256", second));
    Instant last = clock.instant().minus(read.age(clock.instant()));
    Instant day = last.plus(Duration.ofHours(24));
    control("withdraw");
    try {
      read.look(day.minusSeconds(60));
      expect(200, signed("RS256"));

      control("fail");
      read.look(day.plusSeconds(60));
      expect(200, signed("RS256"));
      assertThat(read.isAlarm(last.plusSeconds(48 * 3600 - 60))).isFalse();
      assertThat(read.isAlarm(last.plusSeconds(48 * 3600 + 60))).isTrue();

      control("recover");
      control("withdraw");
      read.look(day.plusSeconds(60));
      expect(401, signed("RS256"));
      assertThat(read.age(clock.instant())).isLessThan(Duration.ofMinutes(1));
    } finally {
      control("recover");
    }
    expect(200, signed("RS256", second));
  }

  @Test
  void every_figure_that_an_alert_looks_at_is_there() throws Exception {
    List<String> named =
        Pattern.compile("bht_maskinporten_[a-z_]+")
            .matcher(Files.readString(Path.of("../deploy/observability/maskinporten-alerts.yaml")))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();

    String shown = given().get("/internal/prometheus").asString();

    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(shown).contains(name));
  }

  @Test
  void on_other_routes_it_is_no_token() throws Exception {
    String token = signed("RS256");
    for (String path : List.of("/api/v1/inspections", "/api/v1/inspections/maskinporten")) {
      assertThat(given().header("Authorization", "Bearer " + token).get(path).statusCode())
          .isEqualTo(401);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Basic eHg6eHg=",
        "Bearer a.b.c",
        "Bearer ..",
        "Bearer a.e30.c"
      })
  void what_is_no_token_is_refused_and_never_a_fault(String header) {
    assertThat(
            given()
                .header("Authorization", header)
                .queryParam("requestor", "985399077")
                .get(UNIT)
                .statusCode())
        .isEqualTo(401);
  }

  private Response expect(int status, String token) {
    Response answer = calling("bearer", token);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    if (status == 401) {
      assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }
    return answer;
  }

  private static Response calling(String scheme, String token) {
    return calling(scheme, token, UNIT);
  }

  private static Response calling(String scheme, String token, String path) {
    return given()
        .header("Authorization", scheme + " " + token)
        .queryParam("requestor", "985399077")
        .get(path);
  }

  private void control(String command) {
    RestAssured.given().baseUri(issuer).port(portOf(issuer)).post("/" + command);
  }

  private static int portOf(String address) {
    return java.net.URI.create(address).getPort();
  }

  private String signed(String algorithm) throws JoseException {
    return signed(algorithm, key);
  }

  private String signed(String algorithm, RsaJsonWebKey by) throws JoseException {
    JsonWebSignature signature = unsigned(algorithm);
    signature.setKey(by.getPrivateKey());
    signature.setKeyIdHeaderValue(by.getKeyId());
    return signature.getCompactSerialization();
  }

  private JsonWebSignature unsigned(String algorithm) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setAlgorithmHeaderValue(algorithm);
    signature.setKeyIdHeaderValue("one");
    return signature;
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
