package no.bht.platform.eventlog;

import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * An event as a service hands it over to the log.
 *
 * @param type short name in kebab case, such as {@code something-happened}; its contract stands on
 *     the classpath under {@code contracts/events/<type>/v1}
 * @param subject the party the event is about; events of one subject keep their order
 * @param payload a record that Jackson can write; absent values are left out
 * @param legalBasis the statute by which it was done
 * @param change what the public change feed shows; {@code null} if the event is not public
 */
public record LoggedEvent(
    String type,
    OrganisationNumber subject,
    Object payload,
    String legalBasis,
    @Nullable PublicChange change) {}
