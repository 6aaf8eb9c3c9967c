package no.bht.employerregistry.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import no.bht.platform.testing.PopulatedRelease;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierReleaseIT {
  @ParameterizedTest
  @ValueSource(strings = "R2026-1")
  void a_populated_database_comes_to_the_present_form_and_keeps_its_rows(String release)
      throws IOException {
    try (PopulatedRelease database = PopulatedRelease.of(release)) {
      Map<String, Long> before = database.rows();
      before.remove("flyway_schema_history");
      before.remove("import_stage"); // What the last chunk had left there.
      assertThat(before.values()).filteredOn(rows -> rows > 0).hasSizeGreaterThan(3);

      database.migrate();

      assertThat(database.rows()).containsAllEntriesOf(before);
      assertThat(database.rows().get("duty_period")).isPositive();
    }
  }
}
