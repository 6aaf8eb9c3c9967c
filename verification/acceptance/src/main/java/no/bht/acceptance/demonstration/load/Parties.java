package no.bht.acceptance.demonstration.load;

import java.nio.file.Path;
import java.util.Map;
import no.bht.localstack.StackException;
import no.bht.localstack.server.StackFile;

/** Providers and employers, each with tokens of its own. */
record Parties(PartyTokens providers, PartyTokens employers) implements AutoCloseable {

  /**
   * Parties of the stack that {@code ./bht up} has started below the root.
   *
   * @throws StackException if no stack is running
   */
  static Parties of(Path root) {
    Map<String, String> values =
        StackFile.ofStack(root)
            .orElseThrow(() -> new StackException("No stack is running; start it with ./bht up"));
    Keycloak keycloak =
        new Keycloak(
            StackFile.value(values, "keycloak.url"),
            StackFile.value(values, "keycloak.admin.user"),
            StackFile.value(values, "keycloak.admin.password"));
    return new Parties(
        new PartyTokens(keycloak, "provider"), new PartyTokens(keycloak, "employer"));
  }

  @Override
  public void close() {
    providers.close();
    employers.close();
  }
}
