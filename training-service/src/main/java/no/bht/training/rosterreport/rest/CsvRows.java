package no.bht.training.rosterreport.rest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** CSV with a heading, comma or semicolon; what cannot be read ends the report. */
final class CsvRows implements RowSource {
  private static final String CODE = "heading-invalid";

  private final List<RowField> columns;
  private final Iterator<CsvRecord> records;
  private boolean broken;

  /**
   * @throws ProblemException 400 {@code heading-invalid}
   */
  CsvRows(InputStream body) throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8), 1 << 16);
    String heading = text.readLine();
    if (heading == null) {
      throw invalid();
    }
    char separator = heading.indexOf(';') >= 0 ? ';' : ',';
    columns = columns(heading, separator);
    records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)
            .iterator();
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    try {
      return broken || !records.hasNext() ? null : row(records.next());
    } catch (CsvParseException | NoSuchElementException e) {
      broken = true;
      return new RawRow(new RowFault("csv-invalid", null));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private RawRow row(CsvRecord record) {
    if (record.getFieldCount() != columns.size()) {
      return new RawRow(new RowFault("columns-mismatch", null));
    }
    RawRow row = new RawRow();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), record.getField(i));
    }
    return row;
  }

  private static List<RowField> columns(String heading, char separator) {
    List<RowField> columns = new ArrayList<>();
    for (String name : heading.replace("\uFEFF", "").split(String.valueOf(separator), -1)) {
      RowField field = RowField.of(name.strip().replace("\"", ""));
      if (field == null || columns.contains(field)) {
        throw invalid();
      }
      columns.add(field);
    }
    return columns;
  }

  private static ProblemException invalid() {
    return ProblemException.of(
        400, CODE, "The first line names the columns, each once; see the description.");
  }
}
