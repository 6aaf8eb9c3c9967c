package no.bht.employerregistry.registerimport.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.employerregistry.registerimport.domain.RejectionCode;

/**
 * Which column holds which field. Names are compared without regard to case: the register's two
 * files spell some differently.
 *
 * @param columns of each field, the likeliest first; the first that is not blank counts
 */
record CsvHeading(char separator, int size, Map<RegisterField, List<Integer>> columns) {

  /**
   * @throws FileBroken if a column is missing that every record needs
   */
  static CsvHeading of(String text) throws FileBroken {
    char separator = count(text, ';') > count(text, ',') ? ';' : ',';
    List<String> names = names(text, separator);
    Map<RegisterField, List<Integer>> columns = new EnumMap<>(RegisterField.class);
    for (RegisterField field : RegisterField.values()) {
      List<Integer> found = columnsOf(field, names);
      if (found.isEmpty() && field.isRequired()) {
        throw new FileBroken(RejectionCode.COLUMN_MISSING, field.registerName());
      }
      columns.put(field, found);
    }
    return new CsvHeading(separator, names.size(), columns);
  }

  private static List<Integer> columnsOf(RegisterField field, List<String> names) {
    List<Integer> found = new ArrayList<>();
    for (String name : field.names()) {
      int column = names.indexOf(name.toLowerCase(Locale.ROOT));
      if (column >= 0) {
        found.add(column);
      }
    }
    return found;
  }

  private static List<String> names(String text, char separator) throws FileBroken {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      return reader.stream()
          .flatMap(record -> record.getFields().stream())
          .map(name -> name.strip().toLowerCase(Locale.ROOT))
          .collect(Collectors.toList());
    } catch (CsvParseException | IOException e) {
      throw new FileBroken(RejectionCode.FORMAT_UNKNOWN);
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
