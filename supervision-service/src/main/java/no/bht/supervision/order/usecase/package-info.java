/** What is done with orders, one class a verb; each is one transaction. */
@NullMarked
package no.bht.supervision.order.usecase;

import org.jspecify.annotations.NullMarked;
