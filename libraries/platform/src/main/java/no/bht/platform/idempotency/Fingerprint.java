package no.bht.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.bht.platform.person.PersonKeys;

/**
 * Tells two payloads apart without keeping them. Keyed, because a payload may hold what must never
 * be stored, and a plain digest of that could be searched for.
 */
@ApplicationScoped
class Fingerprint {

  private final ObjectMapper json;
  private final PersonKeys keys;

  Fingerprint(ObjectMapper json, PersonKeys keys) {
    this.json = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    this.keys = keys;
  }

  /** Tells callers apart without keeping who they are. */
  String ofCaller(String consumer) {
    return keys.keyedHash(("consumer " + consumer).getBytes(StandardCharsets.UTF_8));
  }

  /** Streams do not count: what is in them is compared where it is read. */
  String of(String method, String path, Object[] arguments) {
    try {
      List<Object> values =
          Stream.of(arguments).filter(value -> !(value instanceof InputStream)).toList();
      return keys.keyedHash(json.writeValueAsBytes(List.of(method, path, values)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The request was read from JSON", e);
    }
  }
}
