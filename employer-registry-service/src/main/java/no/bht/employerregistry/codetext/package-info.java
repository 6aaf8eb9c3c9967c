/** What codes mean, in words: Bokmål, Nynorsk and English. */
@NullMarked
package no.bht.employerregistry.codetext;

import org.jspecify.annotations.NullMarked;
