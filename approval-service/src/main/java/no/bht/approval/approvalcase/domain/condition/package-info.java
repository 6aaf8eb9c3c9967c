/** Conditions of an approval (vilkår), aml. § 18-6 sixth paragraph. */
@NullMarked
package no.bht.approval.approvalcase.domain.condition;

import org.jspecify.annotations.NullMarked;
