package no.bht.acceptance.demonstration.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;

/** What an earlier load, which was stopped, has left behind. Empty on a new stack. */
final class Existing {
  private final Map<List<String>, String> paths = new HashMap<>();

  /** The path of the resource with these values, as {@link #read} was told to tell them apart. */
  Optional<String> find(String collection, String... values) {
    return Optional.ofNullable(paths.get(key(collection, List.of(values))));
  }

  boolean isEmpty() {
    return paths.isEmpty();
  }

  /**
   * Reads a whole collection.
   *
   * @param id the field with the id
   * @param fields those that tell the items apart
   */
  void read(Api api, String collection, String id, String... fields) {
    String page = collection + "?limit=1000";
    while (!page.isEmpty()) {
      Answer answer = api.get(page).expect(200);
      for (JsonNode item : answer.at("/items")) {
        List<String> values =
            Arrays.stream(fields).map(field -> item.path(field).asText()).toList();
        paths.putIfAbsent(key(collection, values), collection + "/" + item.path(id).asText());
      }
      JsonNode next = answer.at("/next");
      page = next.isTextual() ? collection + "?limit=1000&after=" + next.asText() : "";
    }
  }

  private static List<String> key(String collection, List<String> values) {
    return List.of(collection, String.join(" ", values));
  }
}
