package no.bht.localstack.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.bht.localstack.server.RealmFile;
import no.bht.localstack.server.Secrets;
import no.bht.localstack.server.StackFile;

/** Passwords and keys of this machine's stack: made at its first start, kept with its data. */
final class KeptSecrets {
  private final Map<String, String> values;

  private KeptSecrets(Map<String, String> values) {
    this.values = values;
  }

  static KeptSecrets of(Path file) {
    Map<String, String> values = new TreeMap<>(RealmFile.secrets(Secrets::password));
    values.put("postgresql.password", Secrets.password());
    values.put("keycloak.admin.password", Secrets.password());
    values.put("database.keycloak.password", Secrets.password());
    values.put("persons.hash-key", Secrets.key());
    for (Service service : Service.values()) {
      values.put("database." + service.database() + ".password", Secrets.password());
      values.put("signing." + service.shortName() + ".key-encryption-key", Secrets.key());
    }
    StackFile.read(file).ifPresent(values::putAll);
    StackFile.write(file, values);
    return new KeptSecrets(values);
  }

  String value(String key) {
    return StackFile.value(values, key);
  }

  String databasePassword(String database) {
    return value("database." + database + ".password");
  }

  /** By what a service encrypts the keys it signs with. */
  String keyEncryptionKey(String service) {
    return value("signing." + service + ".key-encryption-key");
  }

  /** What the realm's placeholders stand for. */
  Map<String, String> ofRealm() {
    Map<String, String> secrets = new TreeMap<>(RealmFile.secrets(() -> ""));
    secrets.replaceAll((name, any) -> value(name));
    return secrets;
  }
}
