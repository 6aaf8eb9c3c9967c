/** The HTTP interface of applications; translation only. */
@NullMarked
package no.bht.approval.approvalcase.rest;

import org.jspecify.annotations.NullMarked;
