/**
 * Demands for documents and other information (krav om opplysninger), of the party, of another
 * enterprise or of an authority. Statute: aml. § 18-5. Protects that others are asked only where it
 * is necessary and proportionate, and never for special categories of personal data. Knows
 * inspections; they do not know it.
 */
@NullMarked
package no.bht.supervision.documentdemand;

import org.jspecify.annotations.NullMarked;
