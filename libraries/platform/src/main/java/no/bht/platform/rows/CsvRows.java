package no.bht.platform.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a heading, comma or semicolon. A row is a line: no field holds a line break, so a quote
 * that is not closed costs its own row and no other.
 */
final class CsvRows<F extends Enum<F> & RowField> implements RowSource<F> {
  private final Lines lines;
  private final char separator;
  private final RowForm<F> form;
  private final List<F> columns;

  /**
   * @throws ProblemException 400 {@code heading-invalid}
   */
  CsvRows(Lines lines, RowForm<F> form) throws IOException {
    this.lines = lines;
    this.form = form;
    String heading = lines.next();
    if (heading == null) {
      throw invalid();
    }
    separator = heading.indexOf(';') >= 0 ? ';' : ',';
    columns = columns(fields(heading).orElseThrow(CsvRows::invalid));
  }

  @Override
  public @Nullable RawRow<F> next() throws IOException {
    String line = lines.next();
    if (line == null) {
      return null;
    }
    if (lines.isTooLong(line)) {
      return RawRow.broken("row-too-long");
    }
    Optional<List<String>> fields = fields(line);
    if (fields.isEmpty()) {
      return RawRow.broken("csv-invalid");
    }
    if (fields.get().size() != columns.size()) {
      return RawRow.broken("columns-mismatch");
    }
    Map<F, String> values = form.values();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i), fields.get().get(i));
    }
    return new RawRow<>(values, null);
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  private Optional<List<String>> fields(String line) {
    boolean open = line.chars().filter(one -> one == '"').count() % 2 == 1;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(line)) {
      List<CsvRecord> records = reader.stream().toList();
      return open || records.size() != 1
          ? Optional.empty()
          : Optional.of(records.getFirst().getFields());
    } catch (CsvParseException | IOException e) {
      return Optional.empty();
    }
  }

  private List<F> columns(List<String> names) {
    List<F> columns = new ArrayList<>();
    for (String name : names) {
      F column = form.field(name.strip());
      if (column == null || columns.contains(column)) {
        throw invalid();
      }
      columns.add(column);
    }
    return columns;
  }

  private static ProblemException invalid() {
    return ProblemException.of(
        400,
        "heading-invalid",
        "The first line names the columns, each once; see the description.");
  }
}
