/** Approval of occupational health services (godkjenning av bedriftshelsetjenester). */
@NullMarked
package no.bht.approval;

import org.jspecify.annotations.NullMarked;
