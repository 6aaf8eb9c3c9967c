package no.bht.acceptance.demonstration.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFilesTest {
  private static final Path ROOT = Path.of(System.getProperty("bht.root"));
  private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9])[0-9]{11}(?![0-9])");

  @Test
  void the_generator_makes_the_shipped_files_byte_for_byte(@TempDir Path made) throws IOException {
    RegisterFiles.write(made, DemonstrationRegister.generate());
    assertThat(RegisterFiles.subUnits(made)).hasSameBinaryContentAs(RegisterFiles.subUnits(ROOT));
    assertThat(RegisterFiles.mainUnits(made)).hasSameBinaryContentAs(RegisterFiles.mainUnits(ROOT));
  }

  @Test
  void no_national_identity_number_is_shipped() throws IOException {
    Path sources = ROOT.resolve("verification/acceptance/src/main");
    try (Stream<Path> shipped = Files.walk(RegisterFiles.folder(ROOT));
        Stream<Path> generator = Files.walk(sources)) {
      assertThat(Stream.concat(shipped, generator).filter(Files::isRegularFile))
          .isNotEmpty()
          .noneMatch(ShippedFilesTest::holdsNationalIdentityNumber);
    }
  }

  private static boolean holdsNationalIdentityNumber(Path file) {
    try {
      return ELEVEN_DIGITS
          .matcher(Files.readString(file))
          .results()
          .anyMatch(match -> CheckDigits.isNationalIdentity(match.group()));
    } catch (IOException e) {
      throw new AssertionError("Cannot read " + file, e);
    }
  }
}
