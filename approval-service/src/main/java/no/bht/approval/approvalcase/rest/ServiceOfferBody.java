package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.submission.LegalClass;
import no.bht.approval.approvalcase.domain.submission.ServiceOffer;

/** A service on offer, in and out. */
record ServiceOfferBody(@NotBlank @Size(max = 200) String name, @NotNull LegalClass legalClass) {

  static ServiceOfferBody of(ServiceOffer service) {
    return new ServiceOfferBody(service.name(), service.legalClass());
  }

  ServiceOffer toDomain() {
    return new ServiceOffer(name.strip(), legalClass);
  }
}
