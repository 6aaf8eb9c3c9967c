/** What is done with the conditions of an approval, one verb a class. */
@NullMarked
package no.bht.approval.approvalcase.usecase.condition;

import org.jspecify.annotations.NullMarked;
