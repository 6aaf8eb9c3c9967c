/**
 * Proposed lists of § 13-1 (forslag til næringsliste): drafted, simulated over the whole register,
 * adopted from a day, and the register brought in line with them. Protects that no list applies
 * that breaks the rules of its form, that no two apply on one day, and that only employers whose
 * duty changes are written and told.
 *
 * <p>What a simulation changes stands in the table {@code list_simulation_change (simulation_id,
 * employer, before, after)}: a campaign about a rule that is about to change selects from it.
 */
@NullMarked
package no.bht.employerregistry.listproposal;

import org.jspecify.annotations.NullMarked;
