/**
 * Approval of occupational health services (godkjenning av bedriftshelsetjenester). Protects that
 * no approval is given with a requirement unmet and unexcused, and that a provider's approvals
 * never overlap. Knows neither database, HTTP nor messages.
 */
@NullMarked
package no.bht.approval.approvalcase.domain;

import org.jspecify.annotations.NullMarked;
