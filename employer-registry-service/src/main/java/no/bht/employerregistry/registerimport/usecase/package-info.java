/** Reading a bulk file, chunk by chunk, each a transaction of its own. */
@NullMarked
package no.bht.employerregistry.registerimport.usecase;

import org.jspecify.annotations.NullMarked;
