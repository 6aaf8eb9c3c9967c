package no.bht.approval.approvalcase.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import no.bht.platform.eventlog.ContractJson;

/**
 * The stored form of what is kept as a whole: the fields of the domain's records by their names.
 */
final class StoredJson {
  private StoredJson() {}

  static String write(Object value) {
    try {
      return ContractJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is stored can be written", e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return ContractJson.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is stored can be read", e);
    }
  }

  static <T> T read(String json, TypeReference<T> type) {
    try {
      return ContractJson.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is stored can be read", e);
    }
  }
}
