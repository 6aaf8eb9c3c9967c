package no.bht.acceptance.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any file may be given to {@code ./bht demo --employers}. */
class EmployersFileTest {
  private static final int MANY = 20_000;

  @TempDir private Path directory;

  @Test
  void numbers_stand_at_the_start_of_a_line_or_under_their_name() throws IOException {
    assertThat(
            EmployersFile.numbers(
                file("organisasjonsnummer,navn\n\"310000019\",A\n310000027,B 310000043\n"), 9))
        .containsExactly("310000019", "310000027");
    assertThat(
            EmployersFile.numbers(
                file(
                    """
                    [{"organisasjonsnummer": "310000019", "x": {"organisasjonsnummer":"310000027"}}]
                    """),
                9))
        .containsExactly("310000019", "310000027");
  }

  @Test
  void a_long_line_is_read_no_further_than_needed() throws IOException {
    Path file = file("[" + "{\"organisasjonsnummer\":\"310000019\"},".repeat(MANY));

    assertThat(EmployersFile.numbers(file, 1)).hasSize(1);
  }

  @Test
  void of_a_file_that_breaks_off_the_beginning_counts() throws IOException {
    byte[] whole =
        zipped(
            IntStream.range(0, MANY)
                .mapToObj(i -> "%d,\"BEDR\"%n".formatted(310_000_000 + i))
                .collect(Collectors.joining()));
    Path cut = Files.write(directory.resolve("cut"), Arrays.copyOf(whole, whole.length / 2));

    assertThat(EmployersFile.numbers(cut, MANY)).hasSizeBetween(1, MANY - 1);
    assertThat(EmployersFile.holdsSubUnits(cut)).isTrue();
  }

  @Test
  void what_holds_no_numbers_gives_none() throws IOException {
    for (byte[] content :
        new byte[][] {
          {}, {0x1f}, {0x1f, (byte) 0x8b}, {0x1f, (byte) 0x8b, 8, 9, 1}, {0, -1, '{'}
        }) {
      Path file = Files.write(directory.resolve("none"), content);

      assertThat(EmployersFile.numbers(file, 9)).isEmpty();
      assertThat(EmployersFile.holdsSubUnits(file)).isFalse();
    }
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("units"), text);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
