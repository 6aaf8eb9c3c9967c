package no.bht.employerregistry.dispensation.usecase;

import java.util.function.LongConsumer;
import no.bht.employerregistry.dispensation.domain.DispensationId;

/**
 * Which dispensation.
 *
 * @param versionRead stops the command if another version was read
 */
public record Target(DispensationId id, LongConsumer versionRead) {}
