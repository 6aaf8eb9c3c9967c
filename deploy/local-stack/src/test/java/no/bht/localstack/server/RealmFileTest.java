package no.bht.localstack.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealmFileTest {
  private static JsonNode realm;

  @BeforeAll
  static void read() throws IOException {
    realm = new ObjectMapper().readTree(RealmFile.text());
  }

  @Test
  void the_roles_are_those_of_the_architecture() {
    assertThat(names(realm.at("/roles/realm"), "name"))
        .containsExactlyInAnyOrder(
            "case-officer",
            "inspector",
            "source-reader",
            "registrar",
            "provider",
            "employer",
            "analyst",
            "ops",
            "demonstration");
  }

  @Test
  void every_password_and_secret_is_a_placeholder() {
    List<String> secrets =
        Stream.concat(
                realm.path("users").findValuesAsText("value").stream(),
                realm.path("clients").findValuesAsText("secret").stream())
            .toList();

    assertThat(secrets).isNotEmpty().allMatch(secret -> secret.matches("\\$\\{BHT_[A-Z_]+}"));
  }

  /** One iteration is no protection: it belongs to development, where log-ins are many. */
  @Test
  void cheap_hashing_stands_in_a_realm_that_says_it_is_for_development() throws IOException {
    assertThat(realm.path("passwordPolicy").asText())
        .isEqualTo("hashAlgorithm(pbkdf2-sha256) and hashIterations(1)");
    assertThat(realm.path("displayName").asText()).endsWith("(development)");
    assertThat(Path.of(System.getProperty("bht.root"), "deploy/keycloak/README.md"))
        .content()
        .contains("development", "demonstration", "one iteration");
  }

  @Test
  void every_placeholder_gets_a_value_of_its_own() {
    assertThat(RealmFile.secrets(Secrets::password).values()).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void a_user_bears_the_name_of_its_role() {
    assertThat(realm.path("users").valueStream())
        .filteredOn(user -> user.has("realmRoles"))
        .hasSize(9)
        .allSatisfy(
            user ->
                assertThat(user.at("/realmRoles/0").asText())
                    .isEqualTo(user.path("username").asText()));
  }

  @Test
  void the_person_has_no_role_but_the_number_of_nobody() throws IOException {
    JsonNode person = named(realm.path("users"), "username", "person");

    assertThat(person.has("realmRoles")).isFalse();
    assertThat(person.at("/attributes/pid/0").asText()).matches("[0-9]{2}(8[1-9]|9[0-2])[0-9]{7}");
    assertThat(attribute("pid").at("/permissions/view").toString()).isEqualTo("[\"admin\"]");
    assertThat(attribute("pid").at("/validations/pattern/pattern").asText())
        .isEqualTo("^[0-9]{2}(8[1-9]|9[0-2])[0-9]{7}$");
  }

  @Test
  void nobody_may_change_the_own_organisation_number() throws IOException {
    assertThat(attribute("organisation_number").at("/permissions/edit").toString())
        .isEqualTo("[\"admin\"]");
  }

  @Test
  void machine_scopes_are_those_of_the_architecture() {
    assertThat(names(realm.path("clientScopes"), "name"))
        .contains("brreg:tilda")
        .filteredOn(name -> name.startsWith("bht:"))
        .hasSize(9)
        .allMatch(name -> name.matches("bht:[a-z-]+\\.(read|write|complete)"));
  }

  private static JsonNode attribute(String name) throws IOException {
    String profile =
        realm
            .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
            .path("kc.user.profile.config")
            .path(0)
            .asText();
    return named(new ObjectMapper().readTree(profile).path("attributes"), "name", name);
  }

  private static JsonNode named(JsonNode items, String field, String name) {
    return items
        .valueStream()
        .filter(each -> name.equals(each.path(field).asText()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode items, String field) {
    return items.valueStream().map(item -> item.path(field).asText()).toList();
  }
}
