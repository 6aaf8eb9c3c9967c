package no.bht.localstack.testing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.bht.localstack.identity.Realm;
import no.bht.localstack.identity.RealmAdministration;
import no.bht.localstack.server.Waiting;

/** Real tokens of the shared Keycloak; each is kept until it is about to end. */
public final class Tokens {
  private static final TestStack STACK = TestStack.join();
  private static final Realm REALM = new Realm(STACK.keycloak());
  private static final RealmAdministration ADMINISTRATION = STACK.administration(REALM);
  private static final Set<String> MADE = ConcurrentHashMap.newKeySet();
  private static final int USUAL_SECONDS = 900;
  private static final Duration EXPIRED = Duration.ofSeconds(15);

  private Tokens() {}

  /** The token of the realm's own user with that role. */
  public static String of(String role) {
    String secret = "BHT_PASSWORD_" + role.toUpperCase(Locale.ROOT).replace('-', '_');
    return REALM.personToken(role, STACK.value(secret));
  }

  /** The token of somebody with that role in that organisation. */
  public static String of(String role, String organisationNumber) {
    String user = role + "-" + organisationNumber;
    String password = STACK.madePassword();
    make(user, () -> ADMINISTRATION.ensureUser(user, role, organisationNumber, password));
    return REALM.personToken(user, password);
  }

  /** A machine's token, as Maskinporten would issue it to that consumer. */
  public static String machine(String consumerOrganisationNumber, String... scopes) {
    String client = "machine-" + consumerOrganisationNumber;
    String secret = STACK.madePassword();
    make(
        client,
        () ->
            ADMINISTRATION.ensureMachine(
                client, secret, consumerOrganisationNumber, USUAL_SECONDS));
    return REALM.machineToken(client, secret, List.of(scopes));
  }

  /**
   * The token of a person, as ID-porten would issue it: claim {@code pid}.
   *
   * @param name of the person among the tests, in the place of a number
   */
  public static String person(String name, String nationalIdentityNumber) {
    String client = "person-" + name;
    String secret = STACK.madePassword();
    make(client, () -> ADMINISTRATION.ensurePerson(client, secret, nationalIdentityNumber));
    return REALM.machineToken(client, secret, List.of());
  }

  /**
   * A genuine token whose time is over, a server's tolerance included; waits for that if need be.
   */
  public static String expired() {
    long age = System.currentTimeMillis() - Long.parseLong(STACK.value("expired.taken"));
    if (age < EXPIRED.toMillis()) {
      Waiting.pause(EXPIRED.minusMillis(age));
    }
    return STACK.value("expired.token");
  }

  private static synchronized void make(String name, Runnable how) {
    if (!MADE.contains(name)) {
      how.run();
      MADE.add(name);
    }
  }
}
