/**
 * Reports of many members at once. Protects that a report said again changes nothing, and that each
 * row is judged by the rules that a single member is judged by.
 */
@NullMarked
package no.bht.training.rosterreport;

import org.jspecify.annotations.NullMarked;
