/**
 * Work that falls due by itself, row after row. One whose work always fails holds up no other, is
 * not tried again and again at once, and is seen by operations.
 */
@NullMarked
package no.bht.platform.sweep;

import org.jspecify.annotations.NullMarked;
