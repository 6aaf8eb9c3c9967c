package no.bht.acceptance.demonstration.data;

/** An address in Norway. */
public record Location(String street, Municipality municipality) {}
