/**
 * Affiliation of an employer with an occupational health service (tilknytning). Protects that no
 * two affiliations cover the same part of an employer on the same day, that none begins with a
 * provider without approval, and that its validity follows the provider's approval.
 */
@NullMarked
package no.bht.employerregistry.affiliation.domain;

import org.jspecify.annotations.NullMarked;
