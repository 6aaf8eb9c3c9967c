/** Hearing a party before a decision; joins the transaction of the service. */
@NullMarked
package no.bht.casework.usecase.notice;

import org.jspecify.annotations.NullMarked;
