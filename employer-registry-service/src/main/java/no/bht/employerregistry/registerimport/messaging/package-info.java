/** Changes of duty, told to others. */
@NullMarked
package no.bht.employerregistry.registerimport.messaging;

import org.jspecify.annotations.NullMarked;
