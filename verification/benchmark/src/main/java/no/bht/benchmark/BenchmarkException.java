package no.bht.benchmark;

import java.io.Serial;

/** A measurement could not be made; it says nothing about speed. */
final class BenchmarkException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  BenchmarkException(String message) {
    super(message);
  }

  BenchmarkException(String message, Throwable cause) {
    super(message, cause);
  }
}
