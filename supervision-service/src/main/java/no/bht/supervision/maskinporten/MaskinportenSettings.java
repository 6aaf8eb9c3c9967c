package no.bht.supervision.maskinporten;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Maskinporten's tokens, for the routes of other authorities alone. */
@ConfigMapping(prefix = "bht.supervision.maskinporten")
interface MaskinportenSettings {
  /**
   * Maskinporten as it names itself, with the slash: {@code https://maskinporten.no/}. Its tokens
   * are accepted only where this is set, and only by exactly this name.
   */
  Optional<String> issuer();

  /** Where it describes itself, below its name. */
  @WithDefault(".well-known/oauth-authorization-server")
  String metadata();

  /**
   * Who we are in the claim {@code aud}, for the scope {@code brreg:tilda}. A token for somebody
   * else is refused.
   */
  Optional<String> audience();

  /**
   * Whether a token must name us. Without it one that names nobody, or {@code unspecified}, is
   * accepted, too.
   */
  @WithDefault("false")
  boolean audienceRequired();

  /** Longest time from issue to expiry of a token that is accepted. */
  @WithDefault("PT1H")
  @DurationMin(seconds = 1)
  @DurationMax(hours = 24)
  Duration longestLife();

  /** Shortest time between two requests for the keys; an unknown key makes us ask. */
  @WithDefault("PT1M")
  @DurationMin(millis = 0)
  @DurationMax(hours = 1)
  Duration keysAskedForEvery();

  /** Time after which the keys are read anew. */
  @WithDefault("PT24H")
  @DurationMin(minutes = 1)
  @DurationMax(hours = 48)
  Duration keysKept();

  /** Age of the keys, as they could not be read anew, at which operations is told. */
  @WithDefault("PT48H")
  @DurationMin(minutes = 1)
  Duration keysTooOld();
}
