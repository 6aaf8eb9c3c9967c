/** Helpers that the tests of every service share. */
package no.bht.platform.testing;
