package no.bht.employerregistry.registerimport.file;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import org.jspecify.annotations.Nullable;

/**
 * One object of a file, of its fields only those that somebody asks for: most of what the register
 * tells of a unit is passed over, checked for its form but never built.
 *
 * @param length bytes from brace to brace
 */
record JsonUnit(ObjectNode fields, int length) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

  private static final Wanted WANTED = Wanted.byAnybody();

  /** The object at the beginning of the bytes; null if it is broken or goes on behind them. */
  static @Nullable JsonUnit readAhead(byte[] bytes, int offset, int available) {
    try (JsonParser parser = JSON.createParser(bytes, offset, available)) {
      parser.nextToken();
      ObjectNode fields = fieldsOf(parser, WANTED);
      return new JsonUnit(fields, (int) parser.currentLocation().getByteOffset());
    } catch (JsonProcessingException | CharConversionException e) {
      return null;
    } catch (IOException e) {
      throw new IllegalStateException("Bytes in memory can be read", e);
    }
  }

  /** The object that fills the bytes; null if it is broken. */
  static @Nullable JsonUnit read(byte[] bytes, int offset, int length) {
    JsonUnit unit = readAhead(bytes, offset, length);
    return unit == null || unit.length() < length ? null : unit;
  }

  private static ObjectNode fieldsOf(JsonParser parser, Wanted wanted) throws IOException {
    ObjectNode fields = JSON.createObjectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      Wanted inner = wanted.inner().get(name);
      if (inner == null) {
        parser.skipChildren();
      } else if (fields.replace(name, value(parser, token, inner)) != null) {
        throw new JsonParseException(parser, "A field twice");
      }
    }
    if (parser.currentToken() != JsonToken.END_OBJECT) {
      throw new JsonParseException(parser, "No end of the object");
    }
    return fields;
  }

  private static JsonNode value(JsonParser parser, JsonToken token, Wanted wanted)
      throws IOException {
    return switch (token) {
      case VALUE_STRING -> TextNode.valueOf(parser.getText());
      case START_OBJECT ->
          wanted.inner().isEmpty() ? JSON.<JsonNode>readTree(parser) : fieldsOf(parser, wanted);
      default -> JSON.readTree(parser);
    };
  }

  /** Names of fields, each with what is wanted of it: nothing named means all of it. */
  private record Wanted(Map<String, Wanted> inner) {

    static Wanted byAnybody() {
      Wanted unit = new Wanted(new HashMap<>());
      TestWorldFields.NAMES.forEach(unit::add);
      for (RegisterField field : RegisterField.values()) {
        field.names().forEach(unit::add);
      }
      return unit;
    }

    private void add(String path) {
      Wanted at = this;
      for (String name : path.split("\\.", -1)) {
        at = at.inner.computeIfAbsent(name, key -> new Wanted(new HashMap<>()));
      }
    }
  }
}
