/**
 * What waits for whom by when: a work list per inspector and per unit. Every view named {@code
 * work_item_…} is part of it, whoever made it; this package knows none of them by name.
 */
@NullMarked
package no.bht.supervision.worklist;

import org.jspecify.annotations.NullMarked;
