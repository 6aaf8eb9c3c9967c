/** Reads what is data or setting: the versions of the requirements, the practice of the office. */
@NullMarked
package no.bht.approval.approvalcase.rules;

import org.jspecify.annotations.NullMarked;
