package no.bht.localstack.command;

import java.io.PrintStream;
import java.time.Duration;

/** Lines for the person at the terminal, with the seconds since the start. */
final class Console {
  private final PrintStream out;
  private final long start = System.nanoTime();

  Console(PrintStream out) {
    this.out = out;
  }

  void step(String text) {
    out.printf("[%4d s] %s%n", Duration.ofNanos(System.nanoTime() - start).toSeconds(), text);
    out.flush();
  }

  void line(String text) {
    out.println(text);
    out.flush();
  }
}
