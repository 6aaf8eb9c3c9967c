package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector reads of a party before an inspection, besides its background: for the
 * inspector alone.
 *
 * @param facts as the register has them on the day
 * @param annualReports of the latest years, each beside its plan
 * @param dispensations in force on the day
 * @param reactions of earlier inspections
 * @param customers number of employers affiliated with an inspected provider
 * @param someCustomers the first of them
 * @param breachesAtCustomers of which its work was the cause
 */
public record Dossier(
    PartyFacts facts,
    List<AnnualReport> annualReports,
    List<Dispensation> dispensations,
    List<EarlierReaction> reactions,
    int customers,
    List<OrganisationNumber> someCustomers,
    List<CustomerBreaches> breachesAtCustomers) {
  public Dossier {
    annualReports = List.copyOf(annualReports);
    dispensations = List.copyOf(dispensations);
    reactions = List.copyOf(reactions);
    someCustomers = List.copyOf(someCustomers);
    breachesAtCustomers = List.copyOf(breachesAtCustomers);
  }

  /**
   * An annual report (årsrapport) beside the plan of its year. Statute: FOR-2011-12-06-1355 § 13-3.
   * The table is for the inspector to read; it is never the result.
   *
   * @param plan the plan it names, else the one of its year, if any
   * @param planned number of measures planned; none without a plan
   * @param activities number of activities delivered
   * @param must number of measures that must be put in place
   * @param should number of measures that should be
   * @param signs E1 to E15 that the employer registry saw in either
   */
  public record AnnualReport(
      UUID id,
      OrganisationNumber provider,
      int year,
      LocalDate receivedOn,
      @Nullable UUID plan,
      @Nullable Integer planned,
      int activities,
      int must,
      int should,
      List<String> signs) {
    public AnnualReport {
      signs = List.copyOf(signs);
    }
  }

  /** A dispensation from the duty. Statute: FOR-2011-12-06-1355 § 1-5. */
  public record Dispensation(UUID id, LocalDate from, LocalDate lastDay, boolean whole) {}

  /** A reaction (reaksjon) of an earlier inspection. */
  public record EarlierReaction(
      UUID id,
      String kind,
      String stage,
      @Nullable String controlPoint,
      UUID inspection,
      @Nullable LocalDate decidedOn) {}

  /** In how many inspections of customers the provider's work was the cause of a breach. */
  public record CustomerBreaches(String controlPoint, int inspections) {}
}
