package no.bht.platform.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Reads a JSON object as a row: names and plain values, lists as the text they are in CSV. */
final class JsonObjects<F extends Enum<F> & RowField> {
  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(2_000_000)
                  .maxNestingDepth(100)
                  .maxDocumentLength(64_000_000)
                  .build())
          .build();

  /** What no value of a list is. */
  private static final String NO_VALUE = "?";

  private static final String NOT_THERE = "-";
  private static final Pattern PART = Pattern.compile("[^\\s|]{2,}|[^\\s|-]");

  private final RowForm<F> form;

  JsonObjects(RowForm<F> form) {
    this.form = form;
  }

  /** The object that the parser has just begun. */
  RawRow<F> read(JsonParser parser) throws IOException {
    RawRow<F> row = new RawRow<>(form.values(), null);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      F field = form.field(name);
      JsonToken value = parser.nextToken();
      List<String> properties = field == null ? null : form.objects(field);
      if (field == null) {
        row = row.with(new RowFault("unknown-property", null));
        parser.skipChildren();
      } else if (value == JsonToken.START_ARRAY && properties != null) {
        row.values().put(field, objects(parser, properties));
      } else if (value == JsonToken.START_ARRAY && form.isList(field)) {
        row.values().put(field, texts(parser));
      } else if (value.isScalarValue() && (properties == null || value == JsonToken.VALUE_NULL)) {
        if (value != JsonToken.VALUE_NULL) {
          row.values().put(field, parser.getText());
        }
      } else {
        row = row.with(new RowFault("value-invalid", field));
        parser.skipChildren();
      }
    }
    return row;
  }

  private static String texts(JsonParser parser) throws IOException {
    StringJoiner items = new StringJoiner(" ");
    for (JsonToken item = parser.nextToken();
        item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      items.add(item == JsonToken.VALUE_STRING ? parser.getText() : NO_VALUE);
      parser.skipChildren();
    }
    return items.toString();
  }

  private static String objects(JsonParser parser, List<String> properties) throws IOException {
    StringJoiner items = new StringJoiner("|");
    for (JsonToken item = parser.nextToken();
        item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      if (item == JsonToken.START_OBJECT) {
        items.add(object(parser, properties));
      } else {
        items.add(NO_VALUE);
        parser.skipChildren();
      }
    }
    return items.toString();
  }

  private static String object(JsonParser parser, List<String> properties) throws IOException {
    List<String> parts = new ArrayList<>(properties.stream().map(name -> NOT_THERE).toList());
    boolean known = true;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      int place = properties.indexOf(name);
      JsonToken value = parser.nextToken();
      known &= place >= 0;
      if (place >= 0 && value != JsonToken.VALUE_NULL) {
        boolean isPart = value.isScalarValue() && PART.matcher(parser.getText()).matches();
        parts.set(place, isPart ? parser.getText() : NO_VALUE);
      }
      parser.skipChildren();
    }
    return known ? String.join(" ", parts) : NO_VALUE;
  }
}
