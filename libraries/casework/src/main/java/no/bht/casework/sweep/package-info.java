/** What casework does by itself as time goes by. */
@NullMarked
package no.bht.casework.sweep;

import org.jspecify.annotations.NullMarked;
