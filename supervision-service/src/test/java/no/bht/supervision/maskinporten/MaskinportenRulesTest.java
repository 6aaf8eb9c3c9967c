package no.bht.supervision.maskinporten;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskinportenRulesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // our name, whether required, what the token says, whether it is accepted
    ",false,,true",
    ",false,unspecified,true",
    ",false,us,false",
    "us,false,,true",
    "us,false,unspecified,true",
    "us,false,us,true",
    "us,false,another,false",
    "us,true,,false",
    "us,true,unspecified,false",
    "us,true,us,true",
    "us,true,another us,true",
    "us,true,another,false",
  })
  void a_token_is_for_us_or_where_we_do_not_ask_for_nobody(
      String name, boolean required, String audience, boolean accepted)
      throws MalformedClaimException {
    Map<String, String> settings = new HashMap<>();
    if (name != null) {
      settings.put("bht.supervision.maskinporten.audience", name);
    }
    settings.put("bht.supervision.maskinporten.audience-required", String.valueOf(required));
    JwtClaims claims = claims(0, 599);
    if (audience != null) {
      claims.setAudience(audience.split(" "));
    }

    assertThat(rules(settings).validate(context("RS256", claims)) == null).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({"0,3600,true", "0,3601,false", "10,599,true", "11,599,false", "-3000,599,true"})
  void it_is_not_issued_ahead_and_does_not_live_long(long issued, long life, boolean accepted)
      throws MalformedClaimException {
    assertThat(rules(Map.of()).validate(context("RS256", claims(issued, life))) == null)
        .isEqualTo(accepted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PS256", "ES256", "HS256", "none", "EdDSA", "rs256"})
  void another_algorithm_is_refused(String algorithm) throws MalformedClaimException {
    assertThat(rules(Map.of()).validate(context(algorithm, claims(0, 599)))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer x",
        "Basic a.e30.c",
        "Bearer a.e30.c",
        "Bearer a.eyJpc3MiOjF9.c",
        "Bearer a.bnVsbA.c",
        "Bearer a.W10.c"
      })
  void what_names_no_issuer_has_none(String header) {
    assertThat(MaskinportenTenant.issuerOf(header)).isEmpty();
  }

  private static MaskinportenRules rules(Map<String, String> settings) {
    return new MaskinportenRules(
        new SmallRyeConfigBuilder()
            .withMapping(MaskinportenSettings.class)
            .withConverter(Duration.class, 300, Duration::parse)
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build()
            .getConfigMapping(MaskinportenSettings.class),
        () -> NOW);
  }

  private static JwtClaims claims(long issued, long life) {
    JwtClaims claims = new JwtClaims();
    long from = NOW.getEpochSecond() + issued;
    claims.setIssuedAt(NumericDate.fromSeconds(from));
    claims.setExpirationTime(NumericDate.fromSeconds(from + life));
    return claims;
  }

  private static JwtContext context(String algorithm, JwtClaims claims) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(algorithm);
    return new JwtContext(claims, List.of(signature));
  }
}
