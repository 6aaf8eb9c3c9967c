package no.bht.supervision.order.domain;

import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.InspectionId;
import org.jspecify.annotations.Nullable;

/**
 * What an order is about: one demand with its own legal basis. It does not change.
 *
 * @param controlPoint code of the point found in breach
 * @param checklistVersion version of the checklist the point and its legal bases come from
 * @param legalBases paragraphs it rests on. Statute: aml. § 18-6 first paragraph
 * @param demand what the party must do (pålegg)
 * @param requiresAssistance whether the occupational health service must assist
 * @param provider the provider whose file shows it, if any
 */
public record OrderSubject(
    OrderId id,
    InspectionId inspection,
    Party party,
    String controlPoint,
    String checklistVersion,
    List<String> legalBases,
    String demand,
    boolean requiresAssistance,
    @Nullable OrganisationNumber provider) {
  public OrderSubject {
    legalBases = List.copyOf(legalBases);
  }
}
