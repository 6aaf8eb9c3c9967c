package no.bht.localstack.command;

import java.util.EnumMap;
import java.util.Map;
import no.bht.localstack.server.ProcessMark;
import no.bht.localstack.server.ServerProcess;
import no.bht.localstack.server.StackFile;

/** Looks after the running services: says when one has ended, takes one back from development. */
final class Watch {
  private enum State {
    RUNNING,
    IN_DEVELOPMENT,
    ENDED
  }

  private final StackDirectory directory;
  private final Services services;
  private final Console console;
  private final Map<Service, State> states = new EnumMap<>(Service.class);

  Watch(StackDirectory directory, Services services, Console console) {
    this.directory = directory;
    this.services = services;
    this.console = console;
  }

  /** One look at all; {@code true} when a service has been started anew. */
  boolean look() {
    boolean started = false;
    for (Service service : Service.values()) {
      started |= look(service);
    }
    return started;
  }

  private boolean look(Service service) {
    State before = states.getOrDefault(service, State.RUNNING);
    State now = stateOf(service);
    states.put(service, now);
    if (now == State.IN_DEVELOPMENT && before != now) {
      console.step(service.folder() + ": in development");
    }
    if (now == State.ENDED && before == State.IN_DEVELOPMENT) {
      console.step(service.folder() + ": development has ended, starting");
      services.start(service);
      states.put(service, State.RUNNING);
      return true;
    }
    if (now == State.ENDED && before == State.RUNNING) {
      ServerProcess process = services.process(service);
      console.step(
          "%s HAS ENDED with code %d; its log: %s"
              .formatted(service.folder(), process.exitCode(), process.log()));
    }
    return false;
  }

  private State stateOf(Service service) {
    if (inDevelopment(service)) {
      return State.IN_DEVELOPMENT;
    }
    return services.process(service).handle().isAlive() ? State.RUNNING : State.ENDED;
  }

  private boolean inDevelopment(Service service) {
    return StackFile.read(directory.development(service))
        .flatMap(values -> ProcessMark.parse(StackFile.value(values, "process")))
        .map(ProcessMark::alive)
        .orElse(false);
  }
}
