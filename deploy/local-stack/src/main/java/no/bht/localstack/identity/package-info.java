/** Users, clients and tokens of a running Keycloak, through its public interfaces. */
@NullMarked
package no.bht.localstack.identity;

import org.jspecify.annotations.NullMarked;
