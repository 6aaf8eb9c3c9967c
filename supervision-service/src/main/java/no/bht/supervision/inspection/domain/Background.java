package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the product knows of a party on a day, from what other services have announced. It helps the
 * inspector and decides nothing.
 *
 * @param approval of the party itself, when it is a provider
 * @param training the provider's training status; none for an employer
 * @param signs of empty plans and annual reports of an employer, as the employer registry saw them
 * @param signsAtCustomers the same over the customers of a provider
 */
public record Background(
    LocalDate day,
    Duty duty,
    List<Affiliation> affiliations,
    List<Plan> plans,
    List<EarlierBreach> earlierBreaches,
    @Nullable Approval approval,
    @Nullable Training training,
    List<DocumentSigns> signs,
    List<CustomerSigns> signsAtCustomers) {
  public Background {
    signs = List.copyOf(signs);
    signsAtCustomers = List.copyOf(signsAtCustomers);
    affiliations = List.copyOf(affiliations);
    plans = List.copyOf(plans);
    earlierBreaches = List.copyOf(earlierBreaches);
  }

  /**
   * Whether a calendar year in which there was something to report on is over on {@code day}: the
   * employer had the duty, or was affiliated, in an earlier year. Where neither is known, the
   * inspector has assessed the duty, and this with it.
   */
  public boolean reportYearIsOver(LocalDate day) {
    return Stream.concat(
            duty.obliged() ? Stream.ofNullable(duty.since()) : Stream.empty(),
            affiliations.stream().map(Affiliation::from))
        .min(Comparator.naturalOrder())
        .map(first -> first.getYear() < day.getYear())
        .orElse(true);
  }

  /** The same with what is known of a part of it: obliged if either is. */
  Background with(Background part) {
    return new Background(
        day,
        duty.obliged() || !part.duty.obliged() ? duty : part.duty,
        joined(affiliations, part.affiliations),
        joined(plans, part.plans),
        joined(earlierBreaches, part.earlierBreaches),
        approval,
        training,
        joined(signs, part.signs),
        signsAtCustomers);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  /** The same without the breaches of the inspection that is looked at. */
  public Background without(InspectionId inspection) {
    List<EarlierBreach> others =
        earlierBreaches.stream().filter(it -> !it.inspection().equals(inspection)).toList();
    return new Background(
        day, duty, affiliations, plans, others, approval, training, signs, signsAtCustomers);
  }

  /**
   * What the employer registry has told of the employer's duty. Statute: FOR-2011-12-06-1355 §
   * 13-1.
   */
  public enum DutyStatus {
    /** Within a listed industry group, or obliged on another ground. */
    OBLIGED,
    /** Not listed; that never proves that there is no duty (§ 13-1 first and third paragraph). */
    NOT_LISTED,
    /** The code alone does not decide. */
    MUST_BE_ASSESSED,
    /** Deleted from the register. */
    DEREGISTERED,
    /** Obliged on a ground that has ended; the list never made it so. */
    GROUND_ENDED,
    /** A dispensation for the whole business is in force (§ 1-5). */
    DISPENSATION,
    /** Nothing has been announced. */
    UNKNOWN
  }

  /** The duty (BHT-plikt) and its ground. */
  public record Duty(
      DutyStatus status,
      @Nullable LocalDate since,
      @Nullable String ground,
      @Nullable String ruleVersion,
      @Nullable String entry,
      @Nullable String industryCode,
      @Nullable String classification) {
    public boolean obliged() {
      return status == DutyStatus.OBLIGED;
    }
  }

  /**
   * An affiliation (tilknytning) in force on the day, with its provider's approval that day.
   *
   * @param employer whose contract it is: for a sub-unit also its enterprise, for an enterprise
   *     also one of its sub-units
   */
  public record Affiliation(
      UUID id,
      OrganisationNumber employer,
      OrganisationNumber provider,
      LocalDate from,
      @Nullable LocalDate lastDay,
      boolean valid,
      Approval approval) {}

  /** A provider's approval (godkjenning) on the day. Statute: FOR-2011-12-06-1360 § 2-1. */
  public record Approval(
      boolean approved, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

  /** A plan (plan for bistand). Statute: FOR-2011-12-06-1355 § 13-3 letter a. */
  public record Plan(
      UUID id, OrganisationNumber provider, LocalDate from, LocalDate to, int measures) {}

  /**
   * Signs of an empty plan or annual report (tomme planer): for the inspector to judge, never a
   * finding.
   *
   * @param codes E1 to E15, as the employer registry explains them
   */
  public record DocumentSigns(
      UUID document,
      String kind,
      OrganisationNumber provider,
      LocalDate from,
      LocalDate to,
      LocalDate assessedOn,
      List<String> codes) {
    public DocumentSigns {
      codes = List.copyOf(codes);
    }
  }

  /** At how many customers of a provider a sign shows. */
  public record CustomerSigns(String code, int customers) {}

  /** A point that stood in breach when an earlier inspection was reported. */
  public record EarlierBreach(InspectionId inspection, String controlPoint, LocalDate observedOn) {}

  /** A provider's training status. Statute: FOR-2011-12-06-1360 § 2-3. */
  public record Training(String status, int staff, int trained, LocalDate since) {}
}
