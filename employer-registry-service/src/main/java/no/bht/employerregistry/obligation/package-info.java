/**
 * The public check of the duty (plikt til å knytte til seg bedriftshelsetjeneste): what the
 * industry list says of an employer or a code on a day. Statute: FOR-2011-12-06-1355 § 13-1.
 */
@NullMarked
package no.bht.employerregistry.obligation;

import org.jspecify.annotations.NullMarked;
