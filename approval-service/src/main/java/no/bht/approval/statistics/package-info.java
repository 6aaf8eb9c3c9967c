/**
 * Figures on applications, approvals, conditions and providers, for any day or period: a read
 * model, from one statement to the table. Nobody can be recognised in it: small cells are left out.
 */
@NullMarked
package no.bht.approval.statistics;

import org.jspecify.annotations.NullMarked;
