/**
 * Work measured beside its physical limit, on the same machine and in the same run. Run by hand or
 * by {@code ./bht bench}; never a test with a time limit.
 */
@NullMarked
package no.bht.benchmark;

import org.jspecify.annotations.NullMarked;
