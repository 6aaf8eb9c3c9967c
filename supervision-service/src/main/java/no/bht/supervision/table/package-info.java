/**
 * What tables that are read and stepped the same way have in common; it knows none of them by name.
 */
@NullMarked
package no.bht.supervision.table;

import org.jspecify.annotations.NullMarked;
