package no.bht.supervision.order.domain;

import java.util.UUID;

/** Identity of an order. */
public record OrderId(UUID value) {}
