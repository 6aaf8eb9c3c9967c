/** The transaction that interceptors share with the use case they wrap. */
@NullMarked
package no.bht.platform.transaction;

import org.jspecify.annotations.NullMarked;
