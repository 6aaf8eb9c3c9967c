package no.bht.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.bht.platform.eventlog.ContractJson;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** A record's headers as they came, for the database: names, and values in Base64. */
final class HeadersJson {

  private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

  private HeadersJson() {}

  static String write(Headers headers) {
    List<Entry> entries = new ArrayList<>();
    for (Header header : headers) {
      entries.add(new Entry(header.key(), encoded(header.value())));
    }
    return ContractJson.MAPPER.valueToTree(entries).toString();
  }

  static Headers read(String json) {
    try {
      Headers headers = new RecordHeaders();
      for (Entry entry : ContractJson.MAPPER.readValue(json, ENTRIES)) {
        headers.add(entry.name(), decoded(entry.value()));
      }
      return headers;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not the headers of a record", e);
    }
  }

  private static @Nullable String encoded(byte @Nullable [] value) {
    return value == null ? null : Base64.getEncoder().encodeToString(value);
  }

  private static byte @Nullable [] decoded(@Nullable String value) {
    return value == null ? null : Base64.getDecoder().decode(value);
  }

  private record Entry(String name, @Nullable String value) {}
}
