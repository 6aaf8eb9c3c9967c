package no.bht.acceptance.demonstration.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Tokens of all parties with one role: a client of Keycloak, made for the load and deleted after
 * it, that stands for one organisation after the other. A user with a password for each would take
 * minutes, because passwords are slow to hash on purpose.
 */
final class PartyTokens implements AutoCloseable {
  private final Keycloak keycloak;
  private final String client;
  private final String clientPath;
  private final String secret = secret();
  private final ObjectNode account;
  private final Map<String, Keycloak.Token> tokens = new HashMap<>();

  /**
   * @param role of the realm, which every token carries
   */
  PartyTokens(Keycloak keycloak, String role) {
    this.keycloak = keycloak;
    client = "demonstration-load-" + role;
    deleteIfThere();
    keycloak.send(
        "POST",
        "/clients",
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
            List.of("basic", "bht")));
    clientPath = "/clients/" + id();
    account = (ObjectNode) keycloak.read(clientPath + "/service-account-user");
    keycloak.send(
        "POST", accountPath() + "/role-mappings/realm", List.of(keycloak.read("/roles/" + role)));
  }

  /** A token in which the organisation has the role. */
  synchronized String of(String organisationNumber) {
    Keycloak.Token known = tokens.getOrDefault(organisationNumber, Keycloak.Token.NONE);
    if (!known.fresh()) {
      account.putObject("attributes").putArray("organisation_number").add(organisationNumber);
      keycloak.send("PUT", accountPath(), account);
      known = keycloak.machineToken(client, secret);
      tokens.put(organisationNumber, known);
    }
    return known.value();
  }

  @Override
  public void close() {
    deleteIfThere();
  }

  private void deleteIfThere() {
    String id = id();
    if (!id.isEmpty()) {
      keycloak.delete("/clients/" + id);
    }
  }

  private String id() {
    return keycloak.read("/clients?clientId=" + client).path(0).path("id").asText();
  }

  private String accountPath() {
    return "/users/" + account.path("id").asText();
  }

  private static String secret() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
