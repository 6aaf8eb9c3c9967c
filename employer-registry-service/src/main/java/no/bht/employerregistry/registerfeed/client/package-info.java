/** The national register over HTTP: versions pinned, every status told apart. */
@NullMarked
package no.bht.employerregistry.registerfeed.client;

import org.jspecify.annotations.NullMarked;
