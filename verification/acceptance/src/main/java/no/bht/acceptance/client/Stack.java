package no.bht.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The four services and those who call them. */
public record Stack(
    URI approval, URI employerRegistry, URI supervision, URI training, Callers callers) {

  public List<URI> services() {
    return List.of(approval, employerRegistry, supervision, training);
  }

  /** Moves the clock of every service; it goes on from there. */
  public void clockTo(Instant instant) {
    services()
        .forEach(
            service ->
                callers
                    .officer(service, "demonstration")
                    .put("/internal/clock", Map.of("instant", instant.toString()))
                    .expect(200, 204));
  }

  /** Gives the services the real time back. */
  public void clockToReality() {
    services()
        .forEach(
            service ->
                callers
                    .officer(service, "demonstration")
                    .delete("/internal/clock")
                    .expect(200, 204));
  }

  /** The items of a page. */
  public static JsonNode items(Answer page) {
    return page.expect(200).at("/items");
  }
}
