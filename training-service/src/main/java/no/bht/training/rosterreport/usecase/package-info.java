/** Takes in a part of a report in one transaction. */
@NullMarked
package no.bht.training.rosterreport.usecase;

import org.jspecify.annotations.NullMarked;
