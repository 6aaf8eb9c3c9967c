/**
 * What a provider reports on its customers, once a year and on every one alike, so that none is
 * singled out. Knows no judgement: the facts are the provider's word.
 */
@NullMarked
package no.bht.supervision.customerreport;

import org.jspecify.annotations.NullMarked;
