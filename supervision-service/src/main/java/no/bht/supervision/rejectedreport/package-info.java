/**
 * Rejected reports (underkjente rapporter): work of a provider that an inspector does not accept,
 * until it is redone and accepted. Protects that employer and provider are told the same at once.
 */
@NullMarked
package no.bht.supervision.rejectedreport;

import org.jspecify.annotations.NullMarked;
