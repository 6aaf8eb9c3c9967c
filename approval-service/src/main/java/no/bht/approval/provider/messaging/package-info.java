/** What other services tell about a provider; translation only. */
@NullMarked
package no.bht.approval.provider.messaging;

import org.jspecify.annotations.NullMarked;
