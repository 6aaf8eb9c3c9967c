package no.bht.acceptance.client;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import no.bht.localstack.StackException;
import no.bht.localstack.identity.Realm;
import no.bht.localstack.identity.RealmAdministration;
import no.bht.localstack.server.StackFile;

/** The stack that {@code ./bht up} has started. */
public final class RunningStack {

  private RunningStack() {}

  /**
   * Reads the addresses below the root of the repository.
   *
   * @throws StackException if no stack is running
   */
  public static Stack of(Path root) {
    Map<String, String> values =
        StackFile.ofStack(root)
            .orElseThrow(() -> new StackException("No stack is running; start it with ./bht up"));
    Realm realm = new Realm(StackFile.value(values, "keycloak.url"));
    RealmAdministration administration =
        new RealmAdministration(
            realm,
            StackFile.value(values, "keycloak.admin.user"),
            StackFile.value(values, "keycloak.admin.password"));
    return new Stack(
        service(values, "approval"),
        service(values, "employer-registry"),
        service(values, "supervision"),
        service(values, "training"),
        new Callers(realm, administration));
  }

  private static URI service(Map<String, String> values, String name) {
    return URI.create(StackFile.value(values, "service." + name + ".url"));
  }
}
