package no.bht.platform.testing.violation.adapterisolation.feature.rest;

import no.bht.platform.testing.violation.adapterisolation.feature.persistence.Rows;

/** Planted: a resource that goes past its use case. */
record KnowsPersistence(Rows rows) {}
