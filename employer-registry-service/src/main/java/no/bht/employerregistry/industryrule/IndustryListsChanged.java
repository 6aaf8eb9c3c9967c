package no.bht.employerregistry.industryrule;

/** Fired in the transaction in which a list was adopted or withdrawn. */
public record IndustryListsChanged() {}
