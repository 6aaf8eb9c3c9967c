package no.bht.acceptance.story;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The numbers that a bulk file of the national register holds, read without judging it. */
final class EmployersFile {

  private static final Pattern NUMBER =
      Pattern.compile("(?:^\"?|\"organisasjonsnummer\"\\s*:\\s*\")([2389][0-9]{8})");

  private EmployersFile() {}

  /** Those that can be read before the file ends or breaks off; a check digit may be wrong. */
  static List<String> numbers(Path file, int limit) {
    Set<String> numbers = new LinkedHashSet<>();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        Scanner records = new Scanner(plain(raw), StandardCharsets.UTF_8)) {
      records.useDelimiter("[\\r\\n{]+");
      while (numbers.size() < limit && records.hasNext()) {
        Matcher matcher = NUMBER.matcher(records.next());
        if (matcher.find()) {
          numbers.add(matcher.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read", e);
    }
    return List.copyOf(numbers);
  }

  /** Sub-units stand in a file of their own, which names the main unit of each. */
  static boolean holdsSubUnits(Path file) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
      String start = start(raw);
      Matcher sub = Pattern.compile("beliggenhetsadresse|oppstartsdato|\"BEDR\"").matcher(start);
      return sub.find();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read", e);
    }
  }

  /** As far as the file goes: it may be cut anywhere. */
  private static String start(InputStream raw) throws IOException {
    byte[] start = new byte[4_000];
    int length = 0;
    InputStream plain = plain(raw);
    try {
      for (int read = 0; read >= 0 && length < start.length; length += Math.max(read, 0)) {
        read = plain.read(start, length, start.length - length);
      }
    } catch (EOFException | ZipException e) {
      return new String(start, 0, length, StandardCharsets.UTF_8);
    }
    return new String(start, 0, length, StandardCharsets.UTF_8);
  }

  private static InputStream plain(InputStream raw) throws IOException {
    raw.mark(2);
    boolean zipped = raw.read() == 0x1f && raw.read() == 0x8b;
    raw.reset();
    try {
      return zipped ? new GZIPInputStream(raw) : raw;
    } catch (EOFException | ZipException e) {
      return InputStream.nullInputStream();
    }
  }
}
