/**
 * What an approved provider may show: the approval mark (godkjentmerke), and a signed statement
 * that anybody can verify offline. Only while it is approved.
 */
@NullMarked
package no.bht.approval.publicregister.mark;

import org.jspecify.annotations.NullMarked;
