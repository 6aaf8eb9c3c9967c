package no.bht.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import no.bht.localstack.StackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackDescriptionTest {
  @TempDir private Path directory;

  @Test
  void a_placeholder_of_a_password_names_the_user() {
    assertThat(StackDescription.key("BHT_PASSWORD_CASE_OFFICER"))
        .isEqualTo("user.case-officer.password");
  }

  @Test
  void a_placeholder_of_a_secret_names_the_machine() {
    assertThat(StackDescription.key("BHT_SECRET_MACHINE_AGENCY"))
        .isEqualTo("machine.machine-agency.secret");
  }

  @Test
  void secrets_are_kept_from_one_start_to_the_next() {
    Path file = directory.resolve("secrets.properties");
    Map<String, String> first = ServiceEnvironment.of(Service.TRAINING, KeptSecrets.of(file));

    assertThat(ServiceEnvironment.of(Service.TRAINING, KeptSecrets.of(file))).isEqualTo(first);
  }

  @Test
  void services_share_the_hash_key_and_nothing_else_that_is_secret() {
    KeptSecrets secrets = KeptSecrets.of(directory.resolve("secrets.properties"));
    Map<String, String> approval = ServiceEnvironment.of(Service.APPROVAL, secrets);
    Map<String, String> training = ServiceEnvironment.of(Service.TRAINING, secrets);

    assertThat(approval.get("BHT_PERSONS_HASH_KEY"))
        .isEqualTo(training.get("BHT_PERSONS_HASH_KEY"));
    assertThat(approval.get("QUARKUS_DATASOURCE_PASSWORD"))
        .isNotEqualTo(training.get("QUARKUS_DATASOURCE_PASSWORD"));
    assertThat(approval.get("BHT_SIGNING_KEY_ENCRYPTION_KEY"))
        .isNotEqualTo(training.get("BHT_SIGNING_KEY_ENCRYPTION_KEY"));
  }

  @Test
  void a_service_is_found_by_its_short_name_and_by_its_folder() {
    assertThat(Service.named("employer-registry")).isEqualTo(Service.EMPLOYER_REGISTRY);
    assertThat(Service.named("employer-registry-service")).isEqualTo(Service.EMPLOYER_REGISTRY);
    assertThatThrownBy(() -> Service.named("payroll"))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("approval, employer-registry, supervision, training");
  }

  @Test
  void a_stack_that_is_not_up_is_said_so() {
    assertThatThrownBy(() -> new StackDirectory(directory).requireReady())
        .isInstanceOf(StackException.class)
        .hasMessageContaining("./bht up");
  }
}
