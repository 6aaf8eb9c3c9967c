package no.bht.supervision.mtam;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Messages to and from other authorities. */
@ConfigMapping(prefix = "bht.supervision.mtam")
public interface MtamSettings {
  /** Whether messages are sent and received; without it sending, and Tilda's paths, are 404. */
  @WithDefault("false")
  boolean enabled();

  /** Organisation number of the one who delivers all messages: Digdir. */
  @WithDefault("991825827")
  @Pattern(regexp = "[0-9]{9}")
  String deliverer();

  /** Where messages to us are fetched: nothing else is ever followed. */
  @WithDefault("https://api.data.altinn.no")
  URI host();

  /** Time between two looks for messages to fetch. Set by the office, not by law. */
  Duration every();

  /** Time to the last byte of a message that is fetched. */
  @WithDefault("PT10S")
  @DurationMin(seconds = 1)
  @DurationMax(seconds = 60)
  Duration timeout();

  /** How often a message is asked for before it is given up. */
  @WithDefault("12")
  @Min(1)
  @Max(100)
  int attempts();

  /**
   * Days for which messages to and from other authorities are kept. Set by the office, not by law:
   * what is deleted is neither told nor counted any more.
   */
  @WithDefault("3650")
  @Min(30)
  @Max(36_500)
  int keepMessagesDays();

  /** Key of our subscription at the host. */
  Optional<String> subscriptionKey();

  /** How we get a token to fetch messages with; nothing is fetched without. */
  Token token();

  /** How we get a token from Maskinporten. */
  interface Token {
    /** Maskinporten's address for tokens. */
    Optional<URI> endpoint();

    /** Maskinporten as it names itself, with the slash. */
    @WithDefault("https://maskinporten.no/")
    String issuer();

    /** Our client. */
    Optional<String> clientId();

    /** Name of the key at Maskinporten. */
    Optional<String> keyId();

    /** Our private RSA key: PKCS #8, base64 without lines, from the environment. */
    Optional<String> privateKey();

    /** What we ask for. */
    @WithDefault("altinn:dataaltinnno/tilda")
    String scope();
  }
}
