package no.bht.casework.rest;

import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;

/** The statement to the appeal body. */
record ForwardRequest(@Said @FreeText String statement) {}
