/** Looking documents through for malware. */
@NullMarked
package no.bht.approval.approvalcase.domain.scan;

import org.jspecify.annotations.NullMarked;
