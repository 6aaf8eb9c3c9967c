package no.bht.acceptance.client;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.bht.localstack.identity.Realm;
import no.bht.localstack.identity.RealmAdministration;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in the story: officers by their role, parties by role and organisation. A user that
 * Keycloak does not know yet is made there, with a password nobody keeps.
 */
public final class Callers {

  private final Realm realm;
  private final RealmAdministration administration;
  private final Map<String, String> passwords = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  public Callers(Realm realm, RealmAdministration administration) {
    this.realm = realm;
    this.administration = administration;
  }

  public Api officer(URI service, String role) {
    return new Api(service, token("story-" + role, role, null));
  }

  public Api party(URI service, String role, String organisationNumber) {
    return new Api(
        service, token("story-" + role + "-" + organisationNumber, role, organisationNumber));
  }

  public Api machine(URI service, String consumer, String scope) {
    String client = "story-" + consumer;
    String secret =
        passwords.computeIfAbsent(
            client,
            name -> {
              String made = password();
              administration.ensureMachine(name, made, consumer, 600);
              return made;
            });
    return new Api(service, () -> realm.machineToken(client, secret, List.of(scope)));
  }

  public static Api anybody(URI service) {
    return new Api(service, () -> "");
  }

  private Supplier<String> token(String user, String role, @Nullable String organisationNumber) {
    return () -> {
      String password =
          passwords.computeIfAbsent(
              user,
              name -> {
                String made = password();
                administration.ensureUser(name, role, organisationNumber, made);
                return made;
              });
      return realm.personToken(user, password);
    };
  }

  private String password() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
