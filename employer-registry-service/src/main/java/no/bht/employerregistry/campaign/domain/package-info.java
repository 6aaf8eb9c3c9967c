/** The life of a campaign and its text. */
@NullMarked
package no.bht.employerregistry.campaign.domain;

import org.jspecify.annotations.NullMarked;
