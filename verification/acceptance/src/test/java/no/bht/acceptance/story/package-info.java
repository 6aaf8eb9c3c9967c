/** Tests of what the story reads. */
@NullMarked
package no.bht.acceptance.story;

import org.jspecify.annotations.NullMarked;
