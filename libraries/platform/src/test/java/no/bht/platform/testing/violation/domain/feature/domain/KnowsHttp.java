package no.bht.platform.testing.violation.domain.feature.domain;

import jakarta.ws.rs.core.Response;

/** Planted: a domain type that knows HTTP. */
record KnowsHttp(Response response) {}
