package no.bht.employerregistry.registerfeed.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.bht.employerregistry.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class FeedMetricsTest {
  private static final Path RULES = Path.of("../deploy/observability/register-feed-alerts.yaml");

  @Inject FeedMetrics metrics;

  @Test
  void every_figure_that_an_alert_looks_at_is_there() throws IOException {
    metrics.look();
    List<String> named =
        Pattern.compile("bht_register_feed_[a-z_]+")
            .matcher(Files.readString(RULES))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();

    String shown = given().get("/internal/prometheus").asString();

    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(shown).contains(name + "{"));
    assertThat(shown).contains("bht_register_feed_newest_age_seconds{");
  }
}
