/** Query parameters that several resources read alike. */
@NullMarked
package no.bht.training.http;

import org.jspecify.annotations.NullMarked;
