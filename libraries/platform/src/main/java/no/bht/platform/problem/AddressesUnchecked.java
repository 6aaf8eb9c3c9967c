package no.bht.platform.problem;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * The server would refuse a malformed address before anybody sees it, by an answer that says
 * nothing. {@link AddressDoor} does the same in words; the server is told so before it starts, and
 * the first that is made is the configuration.
 */
@StaticInitSafe
public class AddressesUnchecked implements SmallRyeConfigBuilderCustomizer {

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    System.setProperty("vertx.disableURIValidation", "true");
  }
}
