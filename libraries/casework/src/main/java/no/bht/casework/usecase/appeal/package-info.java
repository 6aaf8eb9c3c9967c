/** What is done with appeals and deferrals. */
@NullMarked
package no.bht.casework.usecase.appeal;

import org.jspecify.annotations.NullMarked;
