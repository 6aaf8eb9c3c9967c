package no.bht.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema may become within its version: optional properties may be added, an enumeration may
 * gain values, words may change. Anything else is a new version, sent beside the old one.
 */
final class ReleasedSchemas {
  private static final Set<String> WORDS = Set.of("title", "description", "examples", "$comment");
  private static final String PROPERTIES = "properties";

  private ReleasedSchemas() {}

  /** Each change that consumers of the released schema, or readers of old events, would notice. */
  static List<String> changes(JsonNode released, JsonNode present) {
    List<String> changes = new ArrayList<>();
    compare("", released, present, changes);
    return changes;
  }

  private static void compare(
      String place, JsonNode released, JsonNode present, List<String> changes) {
    if (!released.isObject() || !present.isObject()) {
      if (!released.equals(present)) {
        changes.add(place + " was " + released + " and is " + present);
      }
      return;
    }
    Set<String> names = new TreeSet<>();
    released.fieldNames().forEachRemaining(names::add);
    present.fieldNames().forEachRemaining(names::add);
    names.removeAll(WORDS);
    for (String name : names) {
      String inner = place + "/" + name;
      switch (name) {
        case "required" -> required(inner, released.path(name), present.path(name), changes);
        case "enum" -> values(inner, released.path(name), present.path(name), changes);
        case PROPERTIES -> properties(inner, released.path(name), present.path(name), changes);
        default -> compare(inner, released.path(name), present.path(name), changes);
      }
    }
  }

  /** Old events do not have a field that is required only now; consumers rely on each that was. */
  private static void required(
      String place, JsonNode released, JsonNode present, List<String> changes) {
    if (!texts(released).equals(texts(present))) {
      changes.add(place + " was " + released + " and is " + present);
    }
  }

  /** Who reads old events still needs each value that was; who reads new ones meets others. */
  private static void values(
      String place, JsonNode released, JsonNode present, List<String> changes) {
    if (!texts(present).containsAll(texts(released))) {
      changes.add(place + " was " + released + " and is " + present);
    }
  }

  private static void properties(
      String place, JsonNode released, JsonNode present, List<String> changes) {
    for (Map.Entry<String, JsonNode> property : released.properties()) {
      compare(
          place + "/" + property.getKey(),
          property.getValue(),
          present.path(property.getKey()),
          changes);
    }
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
