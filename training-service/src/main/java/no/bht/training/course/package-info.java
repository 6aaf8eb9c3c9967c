/**
 * The catalogue of courses in mandatory training. Protects that only a course which covers both
 * goals of § 2-3 is accepted.
 */
@NullMarked
package no.bht.training.course;

import org.jspecify.annotations.NullMarked;
