package no.bht.approval.approvalcase.domain.submission;

/** Branch (avdeling); the approval of the main unit (hovedenhet) covers it. */
public record Branch(String name, Address address) {}
