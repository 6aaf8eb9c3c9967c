/** When a coercive fine runs and how much of it accrues; knows orders by their rules only. */
@NullMarked
package no.bht.supervision.coercivefine.domain;

import org.jspecify.annotations.NullMarked;
