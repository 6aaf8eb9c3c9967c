/** Reads CSV and JSON row by row and answers row by row. */
@NullMarked
package no.bht.training.rosterreport.rest;

import org.jspecify.annotations.NullMarked;
