/** The rules of an inspection; knows nothing of tables, HTTP or messages. */
@NullMarked
package no.bht.supervision.inspection.domain;

import org.jspecify.annotations.NullMarked;
