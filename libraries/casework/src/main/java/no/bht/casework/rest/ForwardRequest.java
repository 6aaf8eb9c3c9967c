package no.bht.casework.rest;

import no.bht.casework.body.Said;

/** The statement to the appeal body. */
record ForwardRequest(@Said String statement) {}
