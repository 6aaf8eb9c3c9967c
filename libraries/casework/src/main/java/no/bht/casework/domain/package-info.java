/**
 * Administrative procedure by the Public Administration Act (forvaltningsloven, LOV-1967-02-10):
 * notice, reasons, decision, notification, time to appeal. Knows nothing of what is decided.
 */
@NullMarked
package no.bht.casework.domain;

import org.jspecify.annotations.NullMarked;
