package no.bht.localstack.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.bht.localstack.StackException;
import org.jspecify.annotations.Nullable;

/** Makes users and machine clients of the realm {@code bht} through Keycloak's administration. */
public final class RealmAdministration {
  private final Realm realm;
  private final String user;
  private final String password;
  private final Map<String, JsonNode> roles = new ConcurrentHashMap<>();

  public RealmAdministration(Realm realm, String user, String password) {
    this.realm = realm;
    this.user = user;
    this.password = password;
  }

  /** A user with one role and perhaps an organisation; an existing one gets the new password. */
  public void ensureUser(
      String name, String role, @Nullable String organisationNumber, String userPassword) {
    Object representation =
        Map.of(
            "username",
            name,
            "enabled",
            true,
            "attributes",
            organisationNumber == null
                ? Map.of()
                : Map.of("organisation_number", List.of(organisationNumber)),
            "credentials",
            List.of(Map.of("type", "password", "value", userPassword, "temporary", false)));
    Http.Answer made = call("POST", "/users", representation, 201, 409);
    String id = made.location().substring(made.location().lastIndexOf('/') + 1);
    if (made.status() == 409) {
      id = idOf("/users?exact=true&username=" + Http.encoded(name));
      call("PUT", "/users/" + id, representation, 204);
    }
    call("POST", "/users/" + id + "/role-mappings/realm", List.of(role(role)), 204);
  }

  private JsonNode role(String name) {
    return roles.computeIfAbsent(
        name, one -> call("GET", "/roles/" + Http.encoded(one), null, 200).body());
  }

  /**
   * A machine client of one consumer, as Maskinporten would issue its tokens; it may ask for any
   * scope. An existing one gets the new secret.
   *
   * @param secondsToLive of its tokens
   */
  public void ensureMachine(
      String client, String secret, String consumerOrganisationNumber, int secondsToLive) {
    Map<String, Object> representation =
        Map.of(
            "clientId",
            client,
            "publicClient",
            false,
            "secret",
            secret,
            "standardFlowEnabled",
            false,
            "serviceAccountsEnabled",
            true,
            "defaultClientScopes",
            List.of("basic", "bht"),
            "optionalClientScopes",
            scopes(),
            "attributes",
            Map.of("access.token.lifespan", Integer.toString(secondsToLive)),
            "protocolMappers",
            List.of(consumerClaim(consumerOrganisationNumber)));
    ensureClient(client, secret, representation);
  }

  /**
   * A client whose tokens are those of one person, as ID-porten issues them: claim {@code pid}. An
   * existing one gets the new secret.
   */
  public void ensurePerson(String client, String secret, String nationalIdentityNumber) {
    ensureClient(
        client,
        secret,
        Map.of(
            "clientId",
            client,
            "publicClient",
            false,
            "secret",
            secret,
            "standardFlowEnabled",
            false,
            "serviceAccountsEnabled",
            true,
            "defaultClientScopes",
            List.of("basic", "bht"),
            "protocolMappers",
            List.of(hardcodedClaim("pid", nationalIdentityNumber, "String"))));
  }

  private void ensureClient(String client, String secret, Map<String, Object> representation) {
    String id = idOf("/clients?clientId=" + Http.encoded(client));
    if (id.isEmpty()) {
      call("POST", "/clients", representation, 201, 409);
    } else {
      call("PUT", "/clients/" + id, Map.of("clientId", client, "secret", secret), 204);
    }
  }

  private List<String> scopes() {
    return call("GET", "/client-scopes", null, 200)
        .body()
        .valueStream()
        .map(scope -> scope.path("name").asText())
        .filter(name -> name.contains(":"))
        .toList();
  }

  private static Map<String, Object> consumerClaim(String organisationNumber) {
    String consumer =
        Http.JSON
            .createObjectNode()
            .put("authority", "iso6523-actorid-upis")
            .put("ID", "0192:" + organisationNumber)
            .toString();
    return hardcodedClaim("consumer", consumer, "JSON");
  }

  private static Map<String, Object> hardcodedClaim(String name, String value, String type) {
    return Map.of(
        "name",
        name,
        "protocol",
        "openid-connect",
        "protocolMapper",
        "oidc-hardcoded-claim-mapper",
        "config",
        Map.of(
            "claim.name", name,
            "claim.value", value,
            "jsonType.label", type,
            "access.token.claim", "true"));
  }

  private String idOf(String query) {
    return call("GET", query, null, 200).body().path(0).path("id").asText();
  }

  private Http.Answer call(String method, String path, @Nullable Object body, int... expected) {
    Http.Answer answer =
        realm
            .http()
            .json(
                method,
                realm.administration() + path,
                realm.administratorToken(user, password),
                body);
    for (int status : expected) {
      if (answer.status() == status) {
        return answer;
      }
    }
    throw new StackException(
        "Keycloak answers %d to %s %s: %s".formatted(answer.status(), method, path, answer.body()));
  }
}
