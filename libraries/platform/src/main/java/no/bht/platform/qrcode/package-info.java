/** Two-dimensional bar codes. */
@NullMarked
package no.bht.platform.qrcode;

import org.jspecify.annotations.NullMarked;
