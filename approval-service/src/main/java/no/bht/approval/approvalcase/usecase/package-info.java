/** One class a verb; each is a transaction: load, ask the aggregate, save, tell. */
@NullMarked
package no.bht.approval.approvalcase.usecase;

import org.jspecify.annotations.NullMarked;
