/** The rules of an order; knows inspections only by what an order rests on. */
@NullMarked
package no.bht.supervision.order.domain;

import org.jspecify.annotations.NullMarked;
