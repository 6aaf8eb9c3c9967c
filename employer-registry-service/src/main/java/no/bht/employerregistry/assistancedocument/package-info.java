/**
 * The other documents of cooperation: periodic notices and results (§ 13-3 letter b), routines
 * (letter c), and what the enterprise needs of them. Statute: FOR-2011-12-06-1355 § 13-3. Any
 * template is taken; what stands in a file is not read.
 */
@NullMarked
package no.bht.employerregistry.assistancedocument;

import org.jspecify.annotations.NullMarked;
