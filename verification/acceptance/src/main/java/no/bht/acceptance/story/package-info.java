/** The main story of the product, told once and played by the demonstration and by the tests. */
@NullMarked
package no.bht.acceptance.story;

import org.jspecify.annotations.NullMarked;
