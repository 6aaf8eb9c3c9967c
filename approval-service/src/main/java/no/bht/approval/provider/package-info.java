/**
 * The provider's file: its approvals beside what other services found out about it. A read model
 * fed by events; it decides nothing.
 */
@NullMarked
package no.bht.approval.provider;

import org.jspecify.annotations.NullMarked;
