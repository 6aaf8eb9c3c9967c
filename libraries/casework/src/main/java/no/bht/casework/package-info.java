/**
 * Administrative procedure by the Public Administration Act (forvaltningsloven); it knows nothing
 * of occupational health.
 */
@NullMarked
package no.bht.casework;

import org.jspecify.annotations.NullMarked;
