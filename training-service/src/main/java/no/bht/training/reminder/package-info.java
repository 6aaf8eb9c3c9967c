/**
 * Reminds providers of training that is missing, once for each member and each reason. Knows
 * members by id only; the letter holds numbers, no names and no references.
 */
@NullMarked
package no.bht.training.reminder;

import org.jspecify.annotations.NullMarked;
