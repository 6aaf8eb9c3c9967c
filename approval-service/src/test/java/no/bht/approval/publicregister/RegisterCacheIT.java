package no.bht.approval.publicregister;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import javax.sql.DataSource;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RegisterCacheIT {
  private static final Duration LONG = Duration.ofMinutes(10);

  @Inject Database database;
  @Inject RegisterRows rows;
  @Inject DataSource source;
  @Inject ObjectMapper mapper;

  private Instant now = Instant.parse("2026-03-02T08:00:00Z");

  @Test
  void what_another_replica_commits_is_seen_at_the_next_look() {
    String provider = provider(200);
    RegisterCache cache = cache(LONG);
    LookUp lookUp = lookUp(cache);
    cache.look();
    assertThat(answer(lookUp, provider)).contains("\"status\":\"APPROVED\"");
    assertThat(cache.trusted().of(new OrganisationNumber(provider))).isNotNull();

    rows.supersede(provider, now, "WITHDRAWN", LocalDate.of(2026, 3, 1));
    cache.look();

    assertThat(answer(lookUp, provider)).contains("\"status\":\"WITHDRAWN\"");
  }

  @Test
  void a_transaction_that_began_before_the_look_and_commits_after_it_is_not_missed()
      throws SQLException {
    String provider = provider(201);
    RegisterCache cache = cache(LONG);
    LookUp lookUp = lookUp(cache);
    try (Connection late = source.getConnection();
        Statement change = late.createStatement()) {
      late.setAutoCommit(false);
      change.executeUpdate(
          "update approval_version set status = 'ENDED' where provider = '" + provider + "'");
      cache.look();
      assertThat(answer(lookUp, provider)).contains("\"status\":\"APPROVED\"");
      late.commit();
    }
    cache.look();

    assertThat(answer(lookUp, provider)).contains("\"status\":\"ENDED\"");
  }

  @Test
  void nothing_is_trusted_without_a_fresh_look_nor_across_a_change_of_day() {
    String provider = provider(202);
    RegisterCache cache = cache(LONG);
    assertThat(cache.trusted()).isNull();
    assertThat(cache(Duration.ZERO).trusted()).isNull();
    cache.look();
    LookUp lookUp = lookUp(cache);
    assertThat(answer(lookUp, provider)).contains("\"approved\":true");

    now = Oslo.startOf(LocalDate.of(2027, 1, 1));

    assertThat(answer(lookUp, provider)).contains("\"approved\":false", "2027-01-01");
  }

  @Test
  void what_this_replica_commits_makes_it_forget_at_once() {
    String provider = provider(203);
    RegisterCache cache = cache(LONG);
    cache.look();
    answer(lookUp(cache), provider);
    OrganisationNumber number = new OrganisationNumber(provider);
    RegisterCache.Answers before = cache.trusted();
    assertThat(before.of(number)).isNotNull();

    cache.ownCommit(null);

    assertThat(cache.trusted().of(number)).isNull();
    assertThat(cache.trusted()).isNotSameAs(before);
  }

  @Test
  void an_answer_from_memory_differs_in_its_moment_only() {
    String provider = provider(204);
    RegisterCache cache = cache(LONG);
    cache.look();
    LookUp lookUp = lookUp(cache);
    String first = answer(lookUp, provider);
    now = now.plusSeconds(5);
    String second = answer(lookUp, provider);

    assertThat(first).contains("2026-03-02T08:00:00Z\"}");
    assertThat(second).isEqualTo(first.replace("T08:00:00Z", "T08:00:05Z"));
  }

  private String provider(int place) {
    String provider = Numbers.organisation(place);
    database.approval(provider, "Kept", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    return provider;
  }

  private String answer(LookUp lookUp, String provider) {
    return new String(
        lookUp.today(new OrganisationNumber(provider)).await().atMost(Duration.ofSeconds(10)),
        StandardCharsets.UTF_8);
  }

  private LookUp lookUp(RegisterCache cache) {
    InstantSource clock = () -> now;
    return new LookUp(new Register(source, clock), cache, mapper, clock);
  }

  private RegisterCache cache(Duration trust) {
    return new RegisterCache(source, () -> now, LONG, trust);
  }
}
