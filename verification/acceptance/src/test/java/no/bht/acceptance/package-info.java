/** The product as its callers and its operators meet it: stories, and faults. */
package no.bht.acceptance;
