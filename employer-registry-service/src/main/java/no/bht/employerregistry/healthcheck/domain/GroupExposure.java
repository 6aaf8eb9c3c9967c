package no.bht.employerregistry.healthcheck.domain;

/**
 * What a group of employees is exposed to; no individual health data.
 *
 * @param group department, kind of work or other group, never a person
 */
public record GroupExposure(String group, Exposure exposure, ExposureAnswer answer) {}
