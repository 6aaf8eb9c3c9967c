/** What {@code ./bht} offers: the whole system on this machine, and a look at it. */
@NullMarked
package no.bht.localstack.command;

import org.jspecify.annotations.NullMarked;
