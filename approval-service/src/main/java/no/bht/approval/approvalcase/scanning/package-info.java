/** The malware scanner clamd over its network protocol, and the sweep that hands it documents. */
@NullMarked
package no.bht.approval.approvalcase.scanning;

import org.jspecify.annotations.NullMarked;
