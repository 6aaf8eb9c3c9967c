package no.bht.employerregistry.registerimport.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RegisterFile.FileFault;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import no.bht.employerregistry.registerimport.file.CharLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The register's CSV: comma (or semicolon, after a spreadsheet), fields in quotes where needed,
 * which may hold line breaks. A record is gathered from lines until its quotes are even; one that
 * does not come out right costs its first line only.
 */
final class CsvRecords implements RecordSource {
  private static final int MOST_LINES = 100;
  private static final int LONGEST_RECORD = 1 << 18;

  private final CharLines lines;
  private @Nullable CsvHeading heading;
  private long line = 1;
  private long ordinal;

  CsvRecords(CharLines lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable FileRecord next() throws IOException {
    CsvHeading columns = heading == null ? readHeading() : heading;
    Line first = lines.next();
    while (first != null && first.text().isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      return null;
    }
    line = first.number();
    ordinal++;
    return record(first, columns);
  }

  @Override
  public FileFault faultHere(RejectionCode code, @Nullable String field) {
    return new FileFault(code, line, ordinal, field);
  }

  private CsvHeading readHeading() throws IOException {
    Line first = lines.next();
    while (first != null && first.text().isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      throw new FileBroken(RejectionCode.FILE_EMPTY);
    }
    line = first.number();
    CsvHeading read = CsvHeading.of(first.text());
    heading = read;
    return read;
  }

  private FileRecord record(Line first, CsvHeading columns) throws IOException {
    List<Line> gathered = gather(first);
    // What a broken stream ends with may look whole and is not.
    boolean torn = !gathered.getLast().ended() && lines.isBroken();
    if (torn && gathered.size() == 1) {
      lines.requireProperEnd();
    }
    List<String> fields = torn ? null : parse(gathered, columns);
    if (fields != null && fields.size() == columns.size()) {
      return new FileRecord.Whole(line, ordinal, new CsvFields(columns, fields));
    }
    lines.putBack(gathered.subList(1, gathered.size()));
    if (!first.ended()) {
      throw new FileBroken(RejectionCode.CUT_IN_THE_MIDDLE);
    }
    boolean oneLine = fields != null && gathered.size() == 1;
    return new FileRecord.Broken(
        line, ordinal, oneLine ? RejectionCode.COLUMNS_MISMATCH : RejectionCode.CSV_INVALID);
  }

  private List<Line> gather(Line first) throws IOException {
    List<Line> gathered = new ArrayList<>(1);
    gathered.add(first);
    boolean open = hasOddQuotes(first.text());
    int length = first.text().length();
    while (open && gathered.size() < MOST_LINES && length < LONGEST_RECORD) {
      Line more = nextOrNothing();
      if (more == null) {
        return gathered;
      }
      gathered.add(more);
      length += more.text().length();
      open = !hasOddQuotes(more.text());
    }
    return gathered;
  }

  /** A stream that breaks off here does so again once the lines put back are read. */
  private @Nullable Line nextOrNothing() {
    try {
      return lines.next();
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean hasOddQuotes(String text) {
    boolean odd = false;
    for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
      odd = !odd;
    }
    return odd;
  }

  private static @Nullable List<String> parse(List<Line> gathered, CsvHeading columns) {
    StringBuilder text = new StringBuilder();
    for (Line line : gathered) {
      text.append(text.isEmpty() ? "" : "\n").append(line.text());
    }
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(columns.separator()).ofCsvRecord(text.toString())) {
      List<CsvRecord> records = reader.stream().toList();
      return records.size() == 1 && !hasOddQuotes(text.toString())
          ? records.getFirst().getFields()
          : null;
    } catch (CsvParseException | IOException e) {
      return null;
    }
  }
}
