package no.bht.supervision.violationfee.persistence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import no.bht.platform.eventlog.ContractJson;
import no.bht.supervision.violationfee.domain.FeeRates;
import no.bht.supervision.violationfee.domain.FeeRatesInForce;

/** The rates of the release, under {@code rates/}; another act brings another line there. */
@Singleton
class BundledFeeRates implements FeeRatesInForce {
  private static final String FILE = "/rates/violation-fee.json";

  private final FeeRates rates = read();

  @Override
  public FeeRates rates() {
    return rates;
  }

  private static FeeRates read() {
    try (InputStream json =
        Objects.requireNonNull(BundledFeeRates.class.getResourceAsStream(FILE))) {
      return ContractJson.MAPPER.readValue(json, FeeRates.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
