package no.bht.localstack.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.bht.localstack.StackException;

/** Tokens of the realm {@code bht} of one Keycloak, kept as long as they hold. */
public final class Realm {
  private final String base;
  private final Http http = new Http();
  private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();

  /**
   * @param base of the server, without {@code /realms/...}
   */
  public Realm(String base) {
    this.base = base;
  }

  /** A person's token, by name and password, through the client {@code portal}. */
  public String personToken(String user, String password) {
    return token(
        "bht",
        "person:" + user,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "portal",
            "username",
            user,
            "password",
            password));
  }

  /** A machine's token with the given scopes. */
  public String machineToken(String client, String secret, List<String> scopes) {
    Map<String, String> grant = new HashMap<>();
    grant.put("grant_type", "client_credentials");
    grant.put("client_id", client);
    grant.put("client_secret", secret);
    if (!scopes.isEmpty()) {
      grant.put("scope", String.join(" ", scopes));
    }
    return token("bht", "machine:" + client + ":" + scopes, grant);
  }

  /** The administrator's token, of the realm {@code master}. */
  String administratorToken(String user, String password) {
    return token(
        "master",
        "administrator",
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "admin-cli",
            "username",
            user,
            "password",
            password));
  }

  String administration() {
    return base + "/admin/realms/bht";
  }

  Http http() {
    return http;
  }

  private String token(String realm, String key, Map<String, String> grant) {
    AccessToken known = tokens.get(key);
    if (known != null && known.fresh()) {
      return known.value();
    }
    AccessToken fresh = fetch(realm, grant);
    tokens.put(key, fresh);
    return fresh.value();
  }

  private AccessToken fetch(String realm, Map<String, String> grant) {
    Http.Answer answer =
        http.form(base + "/realms/" + realm + "/protocol/openid-connect/token", grant);
    JsonNode body = answer.body();
    if (answer.status() != 200) {
      throw new StackException(
          "Keycloak gives no token to %s: %d %s"
              .formatted(
                  grant.getOrDefault("username", grant.get("client_id")),
                  answer.status(),
                  body.path("error_description").asText()));
    }
    return AccessToken.of(body.path("access_token").asText(), body.path("expires_in").asLong());
  }
}
