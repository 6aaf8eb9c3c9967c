package no.bht.casework.rest;

/** The statement to the appeal body. */
record ForwardRequest(@Said String statement) {}
