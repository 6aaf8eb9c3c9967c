/** Four eyes before a decision; joins the transaction of the service. */
@NullMarked
package no.bht.casework.usecase.proposal;

import org.jspecify.annotations.NullMarked;
