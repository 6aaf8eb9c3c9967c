/**
 * Letters from the office's templates: HTML, tagged PDF with its fonts, and plain text. What is
 * filled in is always escaped, and nothing is fetched.
 */
@NullMarked
package no.bht.casework.press;

import org.jspecify.annotations.NullMarked;
