/**
 * Reading the bulk files of the national register (Enhetsregisteret). Protects that a record is
 * loaded whole or not at all, that every record left out is accounted for, and guards the rest of
 * the service from the register's own model.
 */
@NullMarked
package no.bht.employerregistry.registerimport.domain;

import org.jspecify.annotations.NullMarked;
