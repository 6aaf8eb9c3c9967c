package no.bht.localstack.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The realm as {@code deploy/keycloak} describes it; what is secret in it are placeholders. */
public final class RealmFile {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(BHT_[A-Z_]+)}");

  private RealmFile() {}

  public static String text() {
    try (InputStream in = RealmFile.class.getResourceAsStream("/keycloak/bht-realm.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value for each placeholder; Keycloak reads them from its environment. */
  public static Map<String, String> secrets(Supplier<String> secret) {
    Map<String, String> secrets = new TreeMap<>();
    PLACEHOLDER
        .matcher(text())
        .results()
        .map((MatchResult match) -> match.group(1))
        .forEach(name -> secrets.computeIfAbsent(name, any -> secret.get()));
    return secrets;
  }
}
