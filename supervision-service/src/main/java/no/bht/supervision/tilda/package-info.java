/**
 * What other supervisory authorities are told of inspections (Tilda): a façade whose names, forms
 * and values are those of the receiver's published contract and not ours. Who asks and in whose
 * name is checked and noted on every call; what may point at a person is left out here, not at the
 * receiver.
 */
@NullMarked
package no.bht.supervision.tilda;

import org.jspecify.annotations.NullMarked;
