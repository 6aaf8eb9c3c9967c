/** Why a command is refused; shared by the features of this service. */
@NullMarked
package no.bht.training.domain;

import org.jspecify.annotations.NullMarked;
