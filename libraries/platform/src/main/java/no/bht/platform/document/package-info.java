/**
 * Files that others hand in: taken in piece by piece, typed by their bytes, hashed, kept in parts,
 * looked through for malware, handed out piece by piece. Never is one whole in memory. What they
 * are about, who may see them and in which table they stand is the service's.
 */
@NullMarked
package no.bht.platform.document;

import org.jspecify.annotations.NullMarked;
