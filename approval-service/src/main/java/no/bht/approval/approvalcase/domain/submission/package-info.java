/** What a provider hands in when it applies (søknad). Never changes once received. */
@NullMarked
package no.bht.approval.approvalcase.domain.submission;

import org.jspecify.annotations.NullMarked;
