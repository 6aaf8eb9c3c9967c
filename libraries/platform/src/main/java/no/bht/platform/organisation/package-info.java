/** Organisation numbers: the value, and the doors through which it enters and leaves. */
@NullMarked
package no.bht.platform.organisation;

import org.jspecify.annotations.NullMarked;
