/**
 * Helpers that the tests of every service share: architecture rules, checks of the HTTP contract
 * and of event contracts, made-up numbers. They know no service.
 */
@NullMarked
package no.bht.platform.testing;

import org.jspecify.annotations.NullMarked;
