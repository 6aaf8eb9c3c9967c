package no.bht.supervision.violationfee.persistence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.time.Oslo;
import no.bht.supervision.order.domain.AllowedBases;
import no.bht.supervision.order.domain.LegalBases;
import no.bht.supervision.violationfee.domain.FeeRates;
import no.bht.supervision.violationfee.domain.FeeRatesInForce;

/**
 * The rates of the release, under {@code rates/}; another act brings another line there. Of the
 * Working Environment Act a fee rests on what an order may rest on, with what an operator has added
 * to it. Statute: aml. § 18-10 first paragraph.
 */
@Singleton
class BundledFeeRates implements FeeRatesInForce {
  private static final String FILE = "/rates/violation-fee.json";

  private final FeeRates bundled = read();
  private final LegalBases ofOrders;
  private final InstantSource clock;

  BundledFeeRates(LegalBases ofOrders, InstantSource clock) {
    this.ofOrders = ofOrders;
    this.clock = clock;
  }

  @Override
  public FeeRates rates() {
    AllowedBases allowed = ofOrders.on(Oslo.today(clock));
    return bundled.bases().stream()
        .filter(basis -> basis.act().equals(allowed.act()))
        .findFirst()
        .map(basis -> bundled.with(as(allowed, basis)))
        .orElse(bundled);
  }

  private static FeeRates.Basis as(AllowedBases allowed, FeeRates.Basis basis) {
    return new FeeRates.Basis(
        basis.act(),
        basis.from(),
        basis.by(),
        allowed.chapters().stream().sorted().toList(),
        allowed.sections().stream().sorted().toList(),
        allowed.exceptions().stream().sorted().toList());
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
