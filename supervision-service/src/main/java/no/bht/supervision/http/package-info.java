/**
 * What the HTTP interfaces of all features share: reading query values, and refusals as problems.
 */
@NullMarked
package no.bht.supervision.http;

import org.jspecify.annotations.NullMarked;
