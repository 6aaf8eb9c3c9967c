package no.bht.supervision.complaint;

import java.util.EnumSet;
import java.util.Set;
import no.bht.supervision.domain.PartyKind;

/** What a complaint is about. */
enum ComplaintKind {
  /** No occupational health service although there is a duty. */
  NOT_AFFILIATED(PartyKind.EMPLOYER),
  /** Affiliated, and the service is not used. */
  SERVICE_NOT_USED(PartyKind.EMPLOYER),
  /** No plan or no annual report. */
  PLAN_OR_REPORT_MISSING(PartyKind.EMPLOYER),
  /** Employees and their representatives are not involved, or may not contact the service. */
  EMPLOYEES_NOT_INVOLVED(PartyKind.EMPLOYER),
  /** Additional services that cannot be chosen away, or are sold as required by law. */
  ADDITIONAL_SERVICES(PartyKind.PROVIDER),
  /** Sales in paid meetings, or by calling again and again. */
  SALES_PRESSURE(PartyKind.PROVIDER),
  /** Agreed or ordered work that is not done. */
  WORK_NOT_DONE(PartyKind.PROVIDER),
  /** Work of poor quality. */
  POOR_WORK(PartyKind.PROVIDER),
  /** Work from afar where presence is needed. */
  DIGITAL_WHERE_PRESENCE_NEEDED(PartyKind.PROVIDER),
  /** Not free and independent. Statute: aml. § 3-3. */
  NOT_INDEPENDENT(PartyKind.PROVIDER),
  /** Something else. */
  OTHER(PartyKind.EMPLOYER, PartyKind.PROVIDER);

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final Set<PartyKind> about;

  ComplaintKind(PartyKind first, PartyKind... more) {
    about = EnumSet.of(first, more);
  }

  boolean isAbout(PartyKind party) {
    return about.contains(party);
  }
}
