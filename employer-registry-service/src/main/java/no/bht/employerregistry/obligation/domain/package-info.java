/** The duty of one employer on one day, from the codes the register gave for it. */
@NullMarked
package no.bht.employerregistry.obligation.domain;

import org.jspecify.annotations.NullMarked;
