package no.bht.casework.rest;

import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;

/** Why. */
record ReasonRequest(@Said @FreeText String reason) {}
