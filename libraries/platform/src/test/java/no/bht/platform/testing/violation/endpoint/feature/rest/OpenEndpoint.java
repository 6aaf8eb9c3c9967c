package no.bht.platform.testing.violation.endpoint.feature.rest;

import jakarta.ws.rs.GET;

/** Planted: an endpoint that does not say who may call it. */
final class OpenEndpoint {
  @GET
  public String read() {
    return "";
  }
}
