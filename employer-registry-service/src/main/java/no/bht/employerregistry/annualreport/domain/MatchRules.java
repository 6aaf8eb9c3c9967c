package no.bht.employerregistry.annualreport.domain;

/**
 * How near is near enough; set by the office, not by law.
 *
 * @param mostDaysApart days between the planned day and the delivery, at most
 * @param sameWords share of words in common from which texts alone make a match, 0 to 1
 */
public record MatchRules(int mostDaysApart, double sameWords) {}
