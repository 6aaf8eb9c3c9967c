/**
 * What an inspection asks for, in one call: the staff, the training of each, the courses and what
 * they hold. Protects that it is as of one day and read at one moment.
 */
@NullMarked
package no.bht.training.inspectionpack;

import org.jspecify.annotations.NullMarked;
