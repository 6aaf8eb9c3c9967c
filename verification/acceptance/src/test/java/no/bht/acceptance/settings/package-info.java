/** {@code docs/settings.md}, made from the typed settings as they stand in the sources. */
package no.bht.acceptance.settings;
