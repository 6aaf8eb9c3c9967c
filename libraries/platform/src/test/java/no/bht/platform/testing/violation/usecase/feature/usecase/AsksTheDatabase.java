package no.bht.platform.testing.violation.usecase.feature.usecase;

import jakarta.persistence.EntityManager;

/** Planted: a use case that knows the database. */
record AsksTheDatabase(EntityManager entities) {}
