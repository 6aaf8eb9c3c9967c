/** What a row says and what comes of it. */
@NullMarked
package no.bht.training.rosterreport.domain;

import org.jspecify.annotations.NullMarked;
