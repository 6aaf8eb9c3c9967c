/**
 * Persons are known by a keyed hash of their national identity number; the number itself never gets
 * past the door.
 */
@NullMarked
package no.bht.platform.person;

import org.jspecify.annotations.NullMarked;
