/** The status as a pure function of staff and completions. */
@NullMarked
package no.bht.training.trainingstatus.domain;

import org.jspecify.annotations.NullMarked;
