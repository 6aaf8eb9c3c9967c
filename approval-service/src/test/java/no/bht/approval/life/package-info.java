/** The life of an approval as callers meet it. */
@NullMarked
package no.bht.approval.life;

import org.jspecify.annotations.NullMarked;
