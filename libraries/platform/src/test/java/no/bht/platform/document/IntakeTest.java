package no.bht.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bht.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final int PIECE_BYTES = 64 * 1024;

  @TempDir Path folder;

  @Test
  void what_comes_in_is_counted_and_hashed() throws IOException {
    Path file = folder.resolve("abc");

    Intake taken =
        Intake.of(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)), file, 10);

    assertThat(file).hasContent("abc");
    assertThat(taken)
        .isEqualTo(
            new Intake(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 199_999, 200_000})
  void as_much_as_may_be_is_taken(int size) throws IOException {
    assertThat(Intake.of(new Counted(size, folder.resolve("a")), folder.resolve("a"), 200_000))
        .extracting(Intake::size)
        .isEqualTo((long) size);
  }

  @Test
  void one_byte_more_is_too_large() {
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                Intake.of(new Counted(200_001, folder.resolve("a")), folder.resolve("a"), 200_000));

    assertThat(refused.code()).isEqualTo("document-too-large");
  }

  @Test
  void what_is_too_large_is_not_read_to_its_end() {
    Counted endless = new Counted(Integer.MAX_VALUE, folder.resolve("a"));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Intake.of(endless, folder.resolve("a"), 200_000));

    assertThat(endless.given).isLessThanOrEqualTo(200_000 + PIECE_BYTES);
  }

  @Test
  void no_more_than_one_piece_is_in_memory() throws IOException {
    Counted large = new Counted(25 * 1024 * 1024, folder.resolve("a"));

    Intake.of(large, folder.resolve("a"), Long.MAX_VALUE);

    assertThat(large.mostAhead).isLessThanOrEqualTo(PIECE_BYTES);
  }

  /** Sees at each read how far the file lies behind. */
  private static final class Counted extends InputStream {
    private final Path file;
    private final int size;
    private long given;
    private long mostAhead;

    Counted(int size, Path file) {
      this.size = size;
      this.file = file;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int now = (int) Math.min(length, size - given);
      if (now == 0) {
        return -1;
      }
      given += now;
      mostAhead = Math.max(mostAhead, given - Files.size(file));
      return now;
    }
  }
}
