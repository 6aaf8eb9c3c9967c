/**
 * A provider's customer list over HTTP: CSV or JSON read row by row, checked, taken in part by part
 * and answered row by row. An answer holds codes and numbers, nothing of what a row said.
 */
@NullMarked
package no.bht.employerregistry.affiliation.customerlist;

import org.jspecify.annotations.NullMarked;
