package no.bht.platform.eventlog;

/** Fired after the commit of a transaction that appended events: there is something to relay. */
public record EventsCommitted() {}
