/** Which numbers may be told. */
@NullMarked
package no.bht.training.statistics.domain;

import org.jspecify.annotations.NullMarked;
