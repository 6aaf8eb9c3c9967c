/**
 * The register of reactions (reaksjoner): one row per reaction of any kind, for work lists,
 * statistics and publication. Each kind keeps its own table and puts its row here with it; this
 * package knows none of them.
 */
@NullMarked
package no.bht.supervision.reaction;

import org.jspecify.annotations.NullMarked;
