package no.bht.supervision.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a heading; columns as the properties of the JSON. In {@code findings} and {@code
 * reactions} stand several, apart by {@code |}, their parts apart by a space.
 */
final class CsvLines implements RowSource {
  private static final Set<String> COLUMNS =
      Set.of(
          "id",
          "party",
          "partyKind",
          "form",
          "selectionReason",
          "carriedOutOn",
          "municipality",
          "industryCode",
          "classification",
          "employees",
          "providerKind",
          "findings",
          "reactions");
  private static final List<String> FINDING = List.of("code", "outcome", "provider");
  private static final List<String> REACTION =
      List.of("kind", "controlPoint", "decidedOn", "compliedOn");

  private final ObjectReader json;
  private final Iterator<CsvRecord> records;
  private final List<String> columns = new ArrayList<>();
  private boolean broken;

  /**
   * @throws ProblemException 400 {@code heading-invalid}
   */
  CsvLines(InputStream body, ObjectReader json) {
    this.json = json;
    records =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(new InputStreamReader(body, StandardCharsets.UTF_8))
            .iterator();
    try {
      if (records.hasNext()) {
        records.next().getFields().forEach(name -> columns.add(name.replace("\uFEFF", "")));
      }
    } catch (CsvParseException e) {
      columns.clear();
    }
    if (columns.isEmpty()
        || !COLUMNS.containsAll(columns)
        || Set.copyOf(columns).size() < columns.size()) {
      throw ProblemException.of(
          400,
          "heading-invalid",
          "The first line names the columns, each once; see the description.");
    }
  }

  @Override
  public @Nullable EarlierInspection next() throws IOException, RowFault {
    try {
      return broken || !records.hasNext() ? null : read(records.next());
    } catch (CsvParseException e) {
      broken = true;
      throw new RowFault("csv-invalid", null);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private EarlierInspection read(CsvRecord record) throws RowFault {
    if (record.getFieldCount() != columns.size()) {
      throw new RowFault("columns-mismatch", null);
    }
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      put(row, columns.get(i), record.getField(i).strip());
    }
    try {
      return json.readValue(row);
    } catch (JsonMappingException e) {
      throw new RowFault(
          "value-invalid", e.getPath().isEmpty() ? null : e.getPath().getFirst().getFieldName());
    } catch (JsonProcessingException e) {
      throw new RowFault("value-invalid", null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ObjectNode row, String column, String value) throws RowFault {
    if (value.isEmpty()) {
      return;
    }
    switch (column) {
      case "employees" -> row.put(column, number(value));
      case "findings" -> several(row.putArray(column), value, FINDING);
      case "reactions" -> several(row.putArray(column), value, REACTION);
      default -> row.put(column, value);
    }
  }

  private static int number(String value) throws RowFault {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new RowFault("value-invalid", "employees");
    }
  }

  /** A dash stands for a part that is not there while one after it is. */
  private static void several(ArrayNode all, String value, List<String> names) throws RowFault {
    for (String one : value.split("\\|", -1)) {
      String[] parts = one.strip().split(" +", -1);
      if (parts.length > names.size()) {
        throw new RowFault("value-invalid", names.equals(FINDING) ? "findings" : "reactions");
      }
      ObjectNode object = all.addObject();
      for (int i = 0; i < parts.length; i++) {
        if (!parts[i].equals("-") && !parts[i].isEmpty()) {
          object.put(names.get(i), parts[i]);
        }
      }
    }
  }
}
