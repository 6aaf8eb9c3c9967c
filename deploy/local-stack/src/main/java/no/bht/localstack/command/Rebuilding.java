package no.bht.localstack.command;

import java.time.Duration;
import java.util.Map;
import no.bht.localstack.StackException;
import no.bht.localstack.server.Waiting;

/** Development where Quarkus's own mode is not to be had: builds and restarts after each change. */
final class Rebuilding {
  private final Services services;
  private final Service service;
  private final Maven maven;
  private final Sources sources;
  private final Console console = new Console(System.out);

  Rebuilding(StackDirectory directory, Service service) {
    this.service = service;
    services = new Services(directory, KeptSecrets.of(directory.secrets()));
    maven = new Maven(directory.root(), service);
    sources = new Sources(directory.root(), service);
  }

  /** Goes on until this process is ended. */
  void run() {
    Runtime.getRuntime().addShutdownHook(new Thread(services::close));
    long built = 0;
    while (true) {
      long change = sources.lastChange();
      if (change > built) {
        built = change;
        renew();
      }
      Waiting.pause(Duration.ofSeconds(1));
    }
  }

  private void renew() {
    console.step(service.folder() + ": building");
    if (maven.run(Map.of(), "package") != 0) {
      console.step(service.folder() + ": does not build; waiting for the next change");
      return;
    }
    services.close();
    try {
      services.start(service);
      services.awaitReady(service);
    } catch (StackException e) {
      console.step(String.valueOf(e.getMessage()));
      return;
    }
    console.step(
        "%s: ready at %s; its log: %s"
            .formatted(service.folder(), service.url(), services.process(service).log()));
  }
}
