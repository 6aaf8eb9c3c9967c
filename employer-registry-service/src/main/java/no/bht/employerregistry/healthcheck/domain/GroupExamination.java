package no.bht.employerregistry.healthcheck.domain;

import org.jspecify.annotations.Nullable;

/**
 * An examination of a group: whether it is planned and done, and nothing of its result.
 *
 * @param group department, kind of work or other group, never a person
 * @param competence the provider's competence that carries it out
 */
public record GroupExamination(
    String group,
    Examination examination,
    boolean planned,
    boolean done,
    @Nullable String competence) {}
