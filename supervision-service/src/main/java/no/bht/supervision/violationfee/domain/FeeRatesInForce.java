package no.bht.supervision.violationfee.domain;

/** The rates that are data of the release. */
public interface FeeRatesInForce {
  FeeRates rates();
}
