/** The rules of violation fees: ceilings, limitation, payment and the life of a case. */
@NullMarked
package no.bht.supervision.violationfee.domain;

import org.jspecify.annotations.NullMarked;
