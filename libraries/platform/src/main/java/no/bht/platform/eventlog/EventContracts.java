package no.bht.platform.eventlog;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;

/** The contracts of the service's own events, each read and compiled once. */
@ApplicationScoped
class EventContracts {

  private final ConcurrentHashMap<String, EventContract> contracts = new ConcurrentHashMap<>();
  private final ServiceSettings service;

  EventContracts(ServiceSettings service) {
    this.service = service;
  }

  /**
   * @throws IllegalArgumentException if there is none
   */
  EventContract of(String type) {
    return contracts.computeIfAbsent(type, this::read);
  }

  private EventContract read(String type) {
    String path = "contracts/events/" + type + "/v1/schema.json";
    ClassLoader classpath = Thread.currentThread().getContextClassLoader();
    try (InputStream file = classpath.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalArgumentException("No event of this type: " + path + " is missing");
      }
      JsonNode schema = ContractJson.MAPPER.readTree(file);
      String name = service.name();
      return EventContract.of("no.bht." + name + "." + type + ".v1", schema, fallback(type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String fallback(String type) {
    return service.source() + ":" + type + ":v1";
  }
}
