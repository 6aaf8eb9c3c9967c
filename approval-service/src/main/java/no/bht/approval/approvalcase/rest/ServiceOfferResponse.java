package no.bht.approval.approvalcase.rest;

import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.submission.AssistanceLetters;
import no.bht.approval.approvalcase.domain.submission.DeliveryMode;
import no.bht.approval.approvalcase.domain.submission.LegalClass;
import no.bht.approval.approvalcase.domain.submission.ServiceNature;
import no.bht.approval.approvalcase.domain.submission.ServiceOffer;

/**
 * A service on offer.
 *
 * @param code what it is by law, whatever the letter
 * @param legalClass the letter of § 13-2 on the day
 */
record ServiceOfferResponse(
    String name,
    LegalClass code,
    String legalClass,
    ServiceNature nature,
    List<DeliveryMode> delivery) {

  static ServiceOfferResponse of(ServiceOffer service, LocalDate day) {
    return new ServiceOfferResponse(
        service.name(),
        service.legalClass(),
        AssistanceLetters.letterOf(service.legalClass(), day),
        service.nature(),
        List.copyOf(service.delivery()));
  }
}
