/**
 * Numbers on the duty and its fulfilment (dekning), for any day and as series: a read model, one
 * statement to a table. Protects that nobody is recognised: who may see aggregates only gets small
 * cells held back, and what is told does not give them away by difference.
 */
@NullMarked
package no.bht.employerregistry.coverage;

import org.jspecify.annotations.NullMarked;
