package no.bht.platform.inbox;

import java.io.Serial;

/** Work is broken off because the service stops; nothing is lost, it comes again. */
final class ServiceStopsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ServiceStopsException() {
    super("The service stops");
  }
}
