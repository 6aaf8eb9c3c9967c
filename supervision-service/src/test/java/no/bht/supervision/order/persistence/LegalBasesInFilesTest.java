package no.bht.supervision.order.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import no.bht.supervision.fixture.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator adds to the provisions orders may rest on, without a release. */
class LegalBasesInFilesTest {
  private static final String BASIS = "LOV-2005-06-17-62 § 14-5";
  private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @TempDir Path folder;

  @Test
  void a_further_section_counts_on_its_days_beside_what_is_shipped() throws IOException {
    LegalBasesInFiles bases =
        added(
            """
            [{"act": "LOV-2005-06-17-62", "from": "2026-07-01", "to": "2026-12-31", "chapters": [],
              "sections": ["14-5"], "exceptions": [], "regulations": []}]
            """);

    assertThat(bases.on(FIRST.minusDays(1)).allows(BASIS)).isFalse();
    assertThat(bases.on(FIRST).allows(BASIS)).isTrue();
    assertThat(bases.on(LAST).allows(BASIS)).isTrue();
    assertThat(bases.on(LAST.plusDays(1)).allows(BASIS)).isFalse();
    assertThat(bases.on(FIRST).allows("LOV-2005-06-17-62 § 10-2 (1)")).isTrue();
    assertThat(bases.on(FIRST).allows("LOV-2005-06-17-62 § 10-2 (2)")).isFalse();
  }

  @Test
  void without_a_file_there_is_what_is_shipped() {
    assertThat(new LegalBasesInFiles(Settings.with(Map.of())).on(FIRST).allows(BASIS)).isFalse();
  }

  @Test
  void a_file_that_cannot_be_read_stops_the_start() {
    assertThatThrownBy(() -> added("[{\"act\": \"LOV-2005-06-17-62\"}]"));
    assertThatThrownBy(
        () ->
            new LegalBasesInFiles(
                Settings.with(Map.of("bht.supervision.further-legal-bases", "/no/such/file"))));
  }

  private LegalBasesInFiles added(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("bases.json"), json);
    return new LegalBasesInFiles(
        Settings.with(Map.of("bht.supervision.further-legal-bases", file.toString())));
  }
}
