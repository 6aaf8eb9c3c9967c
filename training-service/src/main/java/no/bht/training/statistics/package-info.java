/**
 * Numbers for those who study the scheme: how many of the staff are trained. Protects that no
 * number is so small that it tells of a person.
 */
@NullMarked
package no.bht.training.statistics;

import org.jspecify.annotations.NullMarked;
