package no.bht.acceptance.story;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The numbers that a bulk file of the national register holds, read without judging it. */
final class EmployersFile {

  private static final Pattern NUMBER =
      Pattern.compile("(?:^\"?|\"organisasjonsnummer\"\\s*:\\s*\")([2389][0-9]{8})");
  private static final int GZIP_MAGIC = 0x1f;

  private EmployersFile() {}

  static List<String> numbers(Path file, int limit) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain(raw), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(NUMBER::matcher)
          .flatMap(matcher -> matcher.results().map(match -> match.group(1)))
          .distinct()
          .limit(limit)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read", e);
    }
  }

  /** Sub-units stand in a file of their own, which names the main unit of each. */
  static boolean holdsSubUnits(Path file) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
      String start = new String(plain(raw).readNBytes(4_000), StandardCharsets.UTF_8);
      Matcher sub = Pattern.compile("beliggenhetsadresse|oppstartsdato|\"BEDR\"").matcher(start);
      return sub.find();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read", e);
    }
  }

  private static InputStream plain(InputStream raw) throws IOException {
    raw.mark(1);
    int first = raw.read();
    raw.reset();
    return first == GZIP_MAGIC ? new GZIPInputStream(raw) : raw;
  }
}
