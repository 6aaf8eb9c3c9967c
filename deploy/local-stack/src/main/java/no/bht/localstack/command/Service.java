package no.bht.localstack.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.bht.localstack.StackException;

/** The four services and where each listens on this machine. */
public enum Service {
  APPROVAL("approval", 18081),
  EMPLOYER_REGISTRY("employer-registry", 18082),
  SUPERVISION("supervision", 18083),
  TRAINING("training", 18084);

  private final String shortName;
  private final int port;

  Service(String shortName, int port) {
    this.shortName = shortName;
    this.port = port + ServerPorts.OFFSET;
  }

  /**
   * The service a person means by its short name or its folder.
   *
   * @throws StackException if there is none
   */
  public static Service named(String text) {
    return Arrays.stream(values())
        .filter(service -> service.shortName.equals(text) || service.folder().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new StackException("No service " + text + "; there are: " + shortNames()));
  }

  private static String shortNames() {
    return Arrays.stream(values()).map(Service::shortName).collect(Collectors.joining(", "));
  }

  public String shortName() {
    return shortName;
  }

  public String folder() {
    return shortName + "-service";
  }

  /** The name of its database and of the role that owns it. */
  public String database() {
    return shortName.replace('-', '_');
  }

  public int port() {
    return port;
  }

  public String url() {
    return "http://localhost:" + port;
  }
}
