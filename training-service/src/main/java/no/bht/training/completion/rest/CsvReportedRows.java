package no.bht.training.completion.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a heading, comma or semicolon. Ids and days hold neither, so quotes are only taken off.
 */
final class CsvReportedRows implements ReportedRows {
  private static final String CODE = "heading-invalid";
  private static final int LONGEST_LINE = 4_000;

  private final BufferedReader lines;
  private final String separator;
  private final List<ReportedRow.Field> columns;

  /**
   * @throws ProblemException 400 {@code heading-invalid}
   */
  CsvReportedRows(InputStream body) throws IOException {
    lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    String heading = lines.readLine();
    if (heading == null) {
      throw invalid();
    }
    separator = heading.indexOf(';') >= 0 ? ";" : ",";
    columns = columns(heading.replace("\uFEFF", ""));
  }

  @Override
  public Optional<ReportedRow> next() throws IOException {
    String line = lines.readLine();
    while (line != null && line.isBlank()) {
      line = lines.readLine();
    }
    return line == null ? Optional.empty() : Optional.of(row(line));
  }

  private ReportedRow row(String line) {
    String[] values = line.length() > LONGEST_LINE ? new String[0] : line.split(separator, -1);
    if (values.length != columns.size()) {
      throw ReportedRow.fault("columns-mismatch");
    }
    ReportedRow row = new ReportedRow();
    for (int i = 0; i < values.length; i++) {
      row.put(columns.get(i), bare(values[i]));
    }
    return row;
  }

  private List<ReportedRow.Field> columns(String heading) {
    List<ReportedRow.Field> found = new ArrayList<>();
    for (String name : heading.split(separator, -1)) {
      ReportedRow.@Nullable Field field = ReportedRow.Field.of(bare(name));
      if (field == null || found.contains(field)) {
        throw invalid();
      }
      found.add(field);
    }
    return found;
  }

  private static String bare(String value) {
    return value.replace("\"", "").strip();
  }

  private static ProblemException invalid() {
    return ProblemException.of(400, CODE, "The first line names the columns, each once.");
  }
}
