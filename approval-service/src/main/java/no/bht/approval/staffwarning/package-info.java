/**
 * Warnings about staff that no single provider can see: persons sold for more than one position in
 * total, and hired-in staff beyond the practice of the office. They warn the case officers and
 * block nothing.
 */
@NullMarked
package no.bht.approval.staffwarning;

import org.jspecify.annotations.NullMarked;
