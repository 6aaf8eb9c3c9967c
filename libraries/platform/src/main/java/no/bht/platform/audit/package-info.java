/** An append-only row for every read of case content and every change. */
@NullMarked
package no.bht.platform.audit;

import org.jspecify.annotations.NullMarked;
