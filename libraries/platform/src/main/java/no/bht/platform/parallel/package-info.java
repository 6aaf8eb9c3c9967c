/** Parts of one piece of work, done side by side. */
@NullMarked
package no.bht.platform.parallel;

import org.jspecify.annotations.NullMarked;
