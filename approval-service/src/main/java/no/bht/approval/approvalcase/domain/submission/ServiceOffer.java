package no.bht.approval.approvalcase.domain.submission;

/** A service on offer (tjeneste), classed by law and not by package or price. */
public record ServiceOffer(String name, LegalClass legalClass) {}
