package no.bht.approval.approvalcase.domain.submission;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A service on offer (tjeneste), classed by law and not by package or price.
 *
 * @param delivery how it is delivered; empty where it is not said
 */
public record ServiceOffer(
    String name, LegalClass legalClass, ServiceNature nature, Set<DeliveryMode> delivery) {

  public ServiceOffer {
    EnumSet<DeliveryMode> modes = EnumSet.noneOf(DeliveryMode.class);
    modes.addAll(delivery);
    delivery = Collections.unmodifiableSet(modes);
  }

  /** General health checks, lifestyle and treatment are additional services or nothing. */
  public boolean isRightlyClassed() {
    return !nature.isOutsideTheScheme() || legalClass == LegalClass.ADDITIONAL;
  }
}
