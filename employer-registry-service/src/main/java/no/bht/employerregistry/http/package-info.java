/** What the HTTP interfaces of all features have in common. */
@NullMarked
package no.bht.employerregistry.http;

import org.jspecify.annotations.NullMarked;
