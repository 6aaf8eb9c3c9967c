/**
 * Life cycles as tables: the rule, its diagram and its tests read the same rows. Knows no state by
 * name.
 */
@NullMarked
package no.bht.platform.statetable;

import org.jspecify.annotations.NullMarked;
