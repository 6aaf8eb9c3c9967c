/** PostgreSQL, Kafka and Keycloak without containers, and the launcher behind {@code ./bht}. */
@NullMarked
package no.bht.localstack;

import org.jspecify.annotations.NullMarked;
