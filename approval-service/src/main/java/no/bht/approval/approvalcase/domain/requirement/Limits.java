package no.bht.approval.approvalcase.domain.requirement;

/**
 * The numbers of one version of the regulation.
 *
 * @param staffPercentage least sum of positions, per cent of a full-time position; § 2-2 e
 * @param fieldPercentage least share of each field, per cent of a full-time position; § 2-2 e
 * @param validityYears length of an approval in years; § 2-5 second paragraph
 */
public record Limits(int staffPercentage, int fieldPercentage, int validityYears) {}
