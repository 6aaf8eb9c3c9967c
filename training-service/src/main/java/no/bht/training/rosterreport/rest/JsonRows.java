package no.bht.training.rosterreport.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects one after the other: one a line (NDJSON), or in an array. What cannot be read ends
 * the report.
 */
final class JsonRows implements RowSource {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final JsonParser parser;
  private boolean done;

  JsonRows(InputStream body) throws IOException {
    parser = JSON.createParser(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  @Override
  public @Nullable RawRow next() throws IOException {
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

  private RawRow object() throws IOException {
    RawRow row = new RawRow();
    RowFault fault = null;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      RowField field = RowField.of(name);
      JsonToken value = parser.nextToken();
      if (field == null) {
        fault = new RowFault("unknown-property", null);
      } else if (value == JsonToken.VALUE_STRING) {
        row.put(field, parser.getText());
      } else if (value != JsonToken.VALUE_NULL) {
        fault = new RowFault("text-expected", field);
      }
      parser.skipChildren();
    }
    if (parser.currentToken() != JsonToken.END_OBJECT) {
      throw new JsonParseException(parser, "The object has no end");
    }
    return fault == null ? row : new RawRow(fault);
  }

  private RawRow broken() {
    done = true;
    return new RawRow(new RowFault("json-invalid", null));
  }
}
