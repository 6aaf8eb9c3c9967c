package no.bht.platform.testing.violation.entity.feature.domain;

import jakarta.persistence.MappedSuperclass;

/** Planted: a table type in the domain. */
@MappedSuperclass
class Row {}
