/**
 * What inspections and orders share: who a case is about, who may see it, and why a command is not
 * allowed now. Knows neither of the two features.
 */
@NullMarked
package no.bht.supervision.domain;

import org.jspecify.annotations.NullMarked;
