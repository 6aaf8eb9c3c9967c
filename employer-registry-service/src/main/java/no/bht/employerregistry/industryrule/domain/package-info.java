/**
 * The duty by industry list (plikt etter næringsliste). Statute: FOR-2011-12-06-1355 § 13-1 second
 * paragraph. Protects that no answer ever says "no duty" and that codes are never compared across
 * classifications.
 */
@NullMarked
package no.bht.employerregistry.industryrule.domain;

import org.jspecify.annotations.NullMarked;
