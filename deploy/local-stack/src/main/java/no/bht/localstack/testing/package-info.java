/**
 * One PostgreSQL, one Kafka and one Keycloak for all tests of a build, and tokens from that
 * Keycloak.
 */
@NullMarked
package no.bht.localstack.testing;

import org.jspecify.annotations.NullMarked;
