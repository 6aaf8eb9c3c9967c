/** Parts of requests and answers that the library and the services that use it have in common. */
@NullMarked
package no.bht.casework.body;

import org.jspecify.annotations.NullMarked;
