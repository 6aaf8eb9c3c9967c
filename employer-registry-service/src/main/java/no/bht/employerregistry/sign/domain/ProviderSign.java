package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;

/** E16: many signs over many customers of one provider. */
public final class ProviderSign {
  private ProviderSign() {}

  /**
   * The sign, if it shows.
   *
   * @param customers whose latest plan or report was looked at
   * @param withSigns of these, who have as many signs as the threshold says
   */
  public static Optional<Finding> in(long customers, long withSigns, Thresholds thresholds) {
    boolean shows =
        customers > 0
            && customers >= thresholds.customers()
            && (double) withSigns / customers >= thresholds.customersWithSigns();
    return shows
        ? Optional.of(
            new Finding(SignCode.E16, Map.of("customers", customers, "withSigns", withSigns)))
        : Optional.empty();
  }
}
