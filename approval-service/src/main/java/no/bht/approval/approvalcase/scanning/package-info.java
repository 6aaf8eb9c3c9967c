/** Where documents are stored, and the sweep that hands them to the malware scanner. */
@NullMarked
package no.bht.approval.approvalcase.scanning;

import org.jspecify.annotations.NullMarked;
