package no.bht.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** Industry codes (SN2025), those under the list of § 13-1 as often as the statistics have them. */
final class Industries {
  private static final List<String> OTHERS =
      List.of(
          "01.110", "01.410", "46.310", "47.110", "47.710", "59.110", "62.100", "64.190", "66.300",
          "68.200", "69.201", "70.200", "71.121", "73.110", "74.140", "82.990", "90.200", "93.120",
          "94.991");

  private final Random random;

  /** Sections by the number of establishments up to and with theirs. */
  private final TreeMap<Integer, List<String>> obliged = new TreeMap<>();

  private Industries(Random random) {
    this.random = random;
  }

  static Industries read(Random random) {
    Industries industries = new Industries(random);
    try (InputStream file =
            Objects.requireNonNull(Industries.class.getResourceAsStream("obliged-industries.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(industries::add);
    } catch (IOException e) {
      throw new BenchmarkException("The industries cannot be read", e);
    }
    return industries;
  }

  private void add(String line) {
    List<String> fields = List.of(line.split(";", -1));
    int before = obliged.isEmpty() ? 0 : obliged.lastKey();
    obliged.put(before + Integer.parseInt(fields.get(1)), List.of(fields.get(2).split(" ", -1)));
  }

  String obliged() {
    Map.Entry<Integer, List<String>> section =
        Objects.requireNonNull(obliged.higherEntry(random.nextInt(obliged.lastKey())));
    return oneOf(section.getValue());
  }

  String other() {
    return oneOf(OTHERS);
  }

  private String oneOf(List<String> codes) {
    return codes.get(random.nextInt(codes.size()));
  }
}
