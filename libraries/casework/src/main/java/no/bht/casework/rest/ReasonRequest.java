package no.bht.casework.rest;

import no.bht.casework.body.Said;

/** Why. */
record ReasonRequest(@Said String reason) {}
