/** The three servers as local processes: start, wait until they answer, stop. Knows no service. */
@NullMarked
package no.bht.localstack.server;

import org.jspecify.annotations.NullMarked;
