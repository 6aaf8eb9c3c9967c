package no.bht.employerregistry.registerfeed.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.bht.employerregistry.FeedSettings;
import no.bht.employerregistry.registerfeed.client.RegisterHttp.Asking;
import no.bht.employerregistry.registerfeed.domain.NationalRegister;

/** The register that the settings name; never asked while they name none. */
final class ConfiguredRegister {
  private static final String PRODUCT = "bht-employer-registry/1";

  private ConfiguredRegister() {}

  @Produces
  @ApplicationScoped
  static NationalRegister register(FeedSettings feed) {
    String address = feed.address().map(Object::toString).orElse("");
    return new HttpNationalRegister(
        new RegisterHttp(
            new Asking(
                address.endsWith("/") ? address.substring(0, address.length() - 1) : address,
                PRODUCT + feed.contact().map(contact -> " (" + contact + ")").orElse(""),
                feed.connectTimeout(),
                feed.timeout(),
                feed.bulkTimeout())));
  }
}
