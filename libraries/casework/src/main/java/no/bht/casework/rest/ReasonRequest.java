package no.bht.casework.rest;

/** Why. */
record ReasonRequest(@Said String reason) {}
