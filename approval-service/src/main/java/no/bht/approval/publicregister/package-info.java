/**
 * The public register of approved providers (register over godkjente bedriftshelsetjenester): a
 * read model, from one statement to the answer. Changes nothing.
 */
@NullMarked
package no.bht.approval.publicregister;

import org.jspecify.annotations.NullMarked;
