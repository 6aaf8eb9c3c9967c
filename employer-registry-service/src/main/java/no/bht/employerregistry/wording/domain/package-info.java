/** How alike two texts are, and where to look for those that are nearly the same. */
@NullMarked
package no.bht.employerregistry.wording.domain;

import org.jspecify.annotations.NullMarked;
