package no.bht.platform.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.testing.OfflineVerifier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class SigningIT {
  private static final String TYPE = "note+jwt";
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final Duration PERIOD = Duration.ofDays(90);
  private static final Duration AHEAD = Duration.ofDays(1);

  @Inject Signer signer;
  @Inject KeySet keySet;
  @Inject SigningKeyTable table;
  @Inject DataSource database;

  private Instant now = START;

  @Test
  void a_statement_is_verified_by_nothing_but_the_published_keys() {
    String statement = signer.sign(TYPE, Map.of("day", LocalDate.of(2026, 3, 2)));

    JsonNode claims = new OfflineVerifier(keySet.json()).verified(statement, TYPE);

    assertThat(claims.path("day").asText()).isEqualTo("2026-03-02");
    assertThat(claims.path("iss").asText()).isEqualTo("urn:bht:sample");
    assertThat(claims.path("iat").isIntegralNumber()).isTrue();
    assertThat(keySet.json()).doesNotContain("\"d\"");
  }

  @Test
  void a_changed_statement_and_one_of_another_type_are_not_verified() {
    OfflineVerifier verifier = new OfflineVerifier(keySet.json());
    String statement = signer.sign(TYPE, Map.of("yes", false));
    String[] parts = statement.split("\\.", -1);
    String forged =
        Base64.getUrlEncoder().withoutPadding().encodeToString("{\"yes\":true}".getBytes(UTF_8));

    assertThatThrownBy(() -> verifier.verified(parts[0] + "." + forged + "." + parts[2], TYPE))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> verifier.verified(statement, "other+jwt"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_key_is_published_ahead_signs_in_its_time_and_loses_its_secret_afterwards() {
    SigningKeys keys = keys(1);
    String first = keys.current().id();
    String early = sign(keys);

    now = START.plus(PERIOD).minus(AHEAD).minusSeconds(1);
    keys.rotate();
    assertThat(table.signingAt(START.plus(PERIOD), encryption(1))).isEmpty();
    now = START.plus(PERIOD).minus(AHEAD);
    keys.rotate();
    keys.rotate();
    String next = table.signingAt(START.plus(PERIOD), encryption(1)).orElseThrow().id();
    assertThat(keySet.json()).contains(first, next);
    assertThat(keys.current().id()).isEqualTo(first);
    now = START.plus(PERIOD).minusMillis(1);
    assertThat(keys.current().id()).isEqualTo(first);

    now = START.plus(PERIOD);
    assertThat(keys.current().id()).isEqualTo(next);
    keys.rotate();

    assertThat(secretOf(first)).isNull();
    assertThat(secretOf(next)).isNotNull();
    assertThat(new OfflineVerifier(keySet.json()).verified(early, TYPE).path("yes").asBoolean())
        .isTrue();
  }

  @Test
  void replicas_that_sign_first_at_the_same_moment_share_one_key() throws Exception {
    List<Callable<String>> replicas =
        IntStream.range(0, 6)
            .mapToObj(i -> (Callable<String>) () -> keys(2).current().id())
            .toList();

    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      assertThat(threads.invokeAll(replicas).stream().map(Future::resultNow).distinct().toList())
          .hasSize(1);
    }
  }

  @Test
  void the_secret_is_read_by_the_key_encryption_key_alone() {
    SigningKey first = keys(3).current();
    byte[] kept = secretOf(first.id());

    assertThat(encryption(3).decrypt(kept, first.id())).isEqualTo(first.secret().getEncoded());
    assertThat(contains(kept, first.secret().getEncoded())).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> encryption(4).decrypt(kept, first.id()));
    assertThatIllegalStateException().isThrownBy(() -> encryption(3).decrypt(kept, "other"));
  }

  @Test
  void another_key_encryption_key_means_another_signing_key() {
    String before = sign(keys(5));
    String after = sign(keys(6));

    OfflineVerifier verifier = new OfflineVerifier(keySet.json());
    assertThat(verifier.verified(before, TYPE).path("yes").asBoolean()).isTrue();
    assertThat(verifier.verified(after, TYPE).path("yes").asBoolean()).isTrue();
  }

  @Test
  void without_a_key_encryption_key_nothing_is_signed_and_nothing_rotates() {
    SigningKeys none = new SigningKeys(table, new Settings(Optional.empty()), () -> now);

    none.rotate();

    assertThatIllegalStateException().isThrownBy(none::current).withMessageContaining("not set");
  }

  private String sign(SigningKeys keys) {
    return new Signer(keys, new Settings(Optional.empty()), () -> now)
        .sign(TYPE, Map.of("yes", true));
  }

  private SigningKeys keys(int fill) {
    return new SigningKeys(table, new Settings(Optional.of(base64(fill))), () -> now);
  }

  private static KeyEncryptionKey encryption(int fill) {
    return KeyEncryptionKey.of(base64(fill));
  }

  private static String base64(int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private byte[] secretOf(String id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select private_key from signing_key where id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean contains(byte[] whole, byte[] part) {
    return new String(whole, ISO_8859_1).contains(new String(part, ISO_8859_1));
  }

  private record Settings(Optional<String> keyEncryptionKey) implements SigningSettings {
    @Override
    public String issuer() {
      return "urn:test";
    }

    @Override
    public Duration rotateAfter() {
      return PERIOD;
    }

    @Override
    public Duration publishAhead() {
      return AHEAD;
    }

    @Override
    public String rotationEvery() {
      return "off";
    }
  }
}
