/** What sets the feeds going, and what watches over them. */
@NullMarked
package no.bht.employerregistry.registerfeed.messaging;

import org.jspecify.annotations.NullMarked;
