/** Databases of earlier releases, brought to the present form. */
package no.bht.approval.migration;
