package no.bht.supervision.order.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition attached to the decision (vilkår). Statute: aml. § 18-6 sixth paragraph.
 *
 * @param deadline last day to meet it, Europe/Oslo; {@code null} if it has none
 */
public record Condition(String text, @Nullable LocalDate deadline) {}
