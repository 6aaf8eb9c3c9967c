/** Conventions of the HTTP interface: entity tags, pages, cursors. */
@NullMarked
package no.bht.platform.http;

import org.jspecify.annotations.NullMarked;
