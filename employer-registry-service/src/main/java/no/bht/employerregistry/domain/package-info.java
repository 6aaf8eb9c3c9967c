/** What every feature's domain shares: how a command that is not allowed now is refused. */
@NullMarked
package no.bht.employerregistry.domain;

import org.jspecify.annotations.NullMarked;
