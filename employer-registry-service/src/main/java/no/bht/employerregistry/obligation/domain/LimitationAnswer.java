package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question that an entry with a limitation asks (svar på begrensningen): a fact
 * about the enterprise, told by itself or by the registrar. It decides from its day until another
 * answer does.
 *
 * @param question key of the question: classification, entry and limitation
 * @param obliges whether the enterprise is within the entry
 * @param part the part of the business within it; null = the whole
 */
public record LimitationAnswer(
    UUID id,
    String question,
    boolean obliges,
    @Nullable String part,
    LocalDate from,
    @Nullable String reason,
    DutyGround.Recorded recorded) {}
