/** Technical code that every service stands on. It may never name a domain word. */
@NullMarked
package no.bht.platform;

import org.jspecify.annotations.NullMarked;
