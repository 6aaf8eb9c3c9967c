/** Numbers that may be told without telling of anybody. */
@NullMarked
package no.bht.platform.statistics;

import org.jspecify.annotations.NullMarked;
