package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import no.bht.approval.approvalcase.domain.requirement.RuleVersion;
import no.bht.approval.approvalcase.domain.requirement.TrainingStatus;

/**
 * What a provider is measured by on a day.
 *
 * @param rules the requirements in force on the day
 * @param training what is known of the training of its staff
 */
public record Standard(LocalDate day, RuleVersion rules, TrainingStatus training) {}
