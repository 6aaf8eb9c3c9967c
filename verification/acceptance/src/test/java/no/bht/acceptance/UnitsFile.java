package no.bht.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The demonstration's sub-units over and over, each time under another number. */
final class UnitsFile {
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

  private UnitsFile() {}

  static Path write(Path file, int units) throws IOException {
    List<String> model =
        Files.readAllLines(
            Path.of(System.getProperty("bht.root"), "deploy/demonstration/underenheter.csv"));
    StringBuilder text = new StringBuilder(model.getFirst()).append('\n');
    List<String> numbers = numbers(units);
    for (int i = 0; i < units; i++) {
      String unit = model.get(1 + i % (model.size() - 1));
      text.append(numbers.get(i)).append(unit.substring(9)).append('\n');
    }
    return Files.writeString(file, text);
  }

  /** Nine digits of the test world, the last a modulus-11 check digit. */
  private static List<String> numbers(int count) {
    return IntStream.iterate(27_000_000, eight -> eight + 1)
        .mapToObj(Integer::toString)
        .map(eight -> eight + checkDigit(eight))
        .filter(number -> number.length() == 9)
        .limit(count)
        .toList();
  }

  private static int checkDigit(String eight) {
    int sum = IntStream.range(0, 8).map(i -> (eight.charAt(i) - '0') * WEIGHTS[i]).sum();
    return (11 - sum % 11) % 11;
  }
}
