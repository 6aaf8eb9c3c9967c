package no.bht.platform.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects one after the other: one a line, or in an array. What cannot be read as JSON ends
 * the list: where the next row begins, nobody knows then.
 */
final class JsonRows<F extends Enum<F> & RowField> implements RowSource<F> {
  private static final JsonFactory JSON =
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

  private final JsonParser parser;
  private final RowForm<F> form;
  private boolean done;
  private boolean broken;

  JsonRows(InputStream body, RowForm<F> form) throws IOException {
    this.form = form;
    parser = JSON.createParser(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable RawRow<F> next() throws IOException {
    if (done) {
      return null;
    }
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        done = true;
        return null;
      }
      return token == JsonToken.START_OBJECT ? object() : broken();
    } catch (JsonProcessingException e) {
      return broken();
    }
  }

  @Override
  public boolean isWhole() {
    return !broken;
  }

  private RawRow<F> object() throws IOException {
    RawRow<F> row = new RawRow<>(form.values(), null);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      F field = form.field(name);
      JsonToken value = parser.nextToken();
      if (field == null) {
        row = row.with(new RowFault("unknown-property", null));
        parser.skipChildren();
      } else if (value == JsonToken.START_ARRAY && form.isList(field)) {
        row.values().put(field, joined());
      } else if (value.isScalarValue()) {
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

  private String joined() throws IOException {
    StringJoiner items = new StringJoiner(" ");
    for (JsonToken item = parser.nextToken();
        item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      items.add(item == JsonToken.VALUE_STRING ? parser.getText() : "?");
      parser.skipChildren();
    }
    return items.toString();
  }

  private RawRow<F> broken() {
    done = true;
    broken = true;
    return RawRow.broken("json-invalid");
  }
}
