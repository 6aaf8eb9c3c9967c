/**
 * Campaigns (kampanjer): employers are selected, the letter is previewed, sent once to each in the
 * background, and it is followed who affiliated afterwards. Protects that nobody is written to
 * twice, whoever is killed and however many replicas send.
 */
@NullMarked
package no.bht.employerregistry.campaign;

import org.jspecify.annotations.NullMarked;
