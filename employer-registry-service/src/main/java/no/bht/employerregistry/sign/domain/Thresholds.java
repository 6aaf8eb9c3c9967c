package no.bht.employerregistry.sign.domain;

/**
 * From where on something is a sign; all of them set by the office, not by law.
 *
 * @param concreteWords words of a concrete action, at least
 * @param missingAreas E3: areas without measure or reason, from
 * @param sameText E5, E9: share of the text in common, from; 0 to 1
 * @param samePlans E5: other customers of the provider with the same text, from
 * @param staleDays E7: days after a planned day without an update, more than
 * @param reportWords E8: words of a report, fewer than
 * @param notDelivered E10: share of what was due and not delivered, from; 0 to 1
 * @param deliveredHours E10: share of the planned hours that was delivered, less than; 0 to 1
 * @param healthChecks E11: share of health checks, from; 0 to 1
 * @param additionalServices E12: share of additional services, from; 0 to 1
 * @param sameRecommendation E15: share of words in common, from; 0 to 1
 * @param customers E16: customers with a plan or report that was looked at, from
 * @param signsPerCustomer E16: signs at one customer, from
 * @param customersWithSigns E16: share of the customers that have them, from; 0 to 1
 */
public record Thresholds(
    int concreteWords,
    int missingAreas,
    double sameText,
    int samePlans,
    int staleDays,
    int reportWords,
    double notDelivered,
    double deliveredHours,
    double healthChecks,
    double additionalServices,
    double sameRecommendation,
    int customers,
    int signsPerCustomer,
    double customersWithSigns) {}
