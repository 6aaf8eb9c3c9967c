package no.bht.employerregistry.listproposal.domain;

/**
 * A rule that a proposed list breaks.
 *
 * @param pointer where, as a JSON pointer into the list
 * @param code which rule, in kebab case
 */
public record ListFault(String pointer, String code) {}
