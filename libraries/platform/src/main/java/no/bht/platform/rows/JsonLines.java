package no.bht.platform.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A JSON object a line. */
final class JsonLines<F extends Enum<F> & RowField> implements RowSource<F> {
  private final Lines lines;
  private final JsonObjects<F> objects;

  JsonLines(Lines lines, RowForm<F> form) {
    this.lines = lines;
    objects = new JsonObjects<>(form);
  }

  @Override
  public @Nullable RawRow<F> next() throws IOException {
    String line = lines.next();
    if (line == null) {
      return null;
    }
    return lines.isTooLong(line) ? RawRow.broken("row-too-long") : row(line);
  }

  private RawRow<F> row(String line) throws IOException {
    try (JsonParser parser = JsonObjects.JSON.createParser(line)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        RawRow<F> row = objects.read(parser);
        if (parser.nextToken() == null) {
          return row;
        }
      }
    } catch (JsonProcessingException e) {
      // Answered below, without what it said.
    }
    return RawRow.broken("json-invalid");
  }

  @Override
  public boolean isWhole() {
    return true;
  }
}
