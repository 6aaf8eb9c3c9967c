package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition attached to a dispensation (vilkår). Statute: aml. § 18-6 sixth paragraph.
 *
 * @param deadline last day to do it; {@code null} if it holds all the time
 */
public record Term(String text, @Nullable LocalDate deadline) {}
