/** Links what is reported to the inspection it leads to, or comes from. */
@NullMarked
package no.bht.supervision.inspectionlink;

import org.jspecify.annotations.NullMarked;
