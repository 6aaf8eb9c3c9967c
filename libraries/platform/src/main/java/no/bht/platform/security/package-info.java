/** Who is calling, for which organisation, and what a token's scope is worth. */
@NullMarked
package no.bht.platform.security;

import org.jspecify.annotations.NullMarked;
