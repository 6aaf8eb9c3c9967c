package no.bht.platform.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects one after the other: one a line, or in an array. What cannot be read as JSON ends
 * the list: where the next row begins, nobody knows then.
 */
final class JsonRows<F extends Enum<F> & RowField> implements RowSource<F> {
  private final JsonParser parser;
  private final JsonObjects<F> objects;
  private boolean done;
  private boolean broken;

  JsonRows(InputStream body, RowForm<F> form) throws IOException {
    objects = new JsonObjects<>(form);
    parser = JsonObjects.JSON.createParser(new InputStreamReader(body, StandardCharsets.UTF_8));
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
      return token == JsonToken.START_OBJECT ? objects.read(parser) : broken();
    } catch (JsonProcessingException e) {
      return broken();
    }
  }

  @Override
  public boolean isWhole() {
    return !broken;
  }

  private RawRow<F> broken() {
    done = true;
    broken = true;
    return RawRow.broken("json-invalid");
  }
}
