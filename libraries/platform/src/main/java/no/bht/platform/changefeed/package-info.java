/** The public change feed: the public part of what was relayed, in the same order. */
@NullMarked
package no.bht.platform.changefeed;

import org.jspecify.annotations.NullMarked;
