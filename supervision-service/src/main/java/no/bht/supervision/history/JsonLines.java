package no.bht.supervision.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object a line (NDJSON); a line that cannot be read is one fault. */
final class JsonLines implements RowSource {
  /** Characters of a line. */
  private static final int LONGEST = 65_536;

  private final BufferedReader text;
  private final ObjectReader json;

  JsonLines(InputStream body, ObjectReader json) {
    text = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8), 1 << 16);
    this.json = json;
  }

  @Override
  public @Nullable EarlierInspection next() throws IOException, RowFault {
    String line = line();
    while (line != null && line.isBlank()) {
      line = line();
    }
    return line == null ? null : read(line);
  }

  private EarlierInspection read(String line) throws RowFault {
    try {
      EarlierInspection row = json.readValue(line);
      if (row == null) {
        throw new RowFault("json-invalid", null);
      }
      return row;
    } catch (JsonMappingException e) {
      throw new RowFault("value-invalid", path(e));
    } catch (JsonProcessingException e) {
      throw new RowFault("json-invalid", null);
    }
  }

  private @Nullable String line() throws IOException, RowFault {
    StringBuilder line = new StringBuilder();
    int next = text.read();
    if (next < 0) {
      return null;
    }
    boolean tooLong = false;
    for (; next >= 0 && next != '\n'; next = text.read()) {
      tooLong |= line.length() == LONGEST;
      if (!tooLong) {
        line.append((char) next);
      }
    }
    if (tooLong) {
      throw new RowFault("row-too-long", null);
    }
    return line.toString();
  }

  private static @Nullable String path(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(name -> name != null)
            .collect(Collectors.joining("."));
    return path.isEmpty() || path.length() > 60 ? null : path;
  }
}
