package no.bht.supervision.inspection.domain;

import java.util.List;
import java.util.Set;

/**
 * One question of a checklist (kontrollpunkt).
 *
 * @param code stable code of the point
 * @param question the question in Norwegian, word for word
 * @param english the same in English
 * @param applicability to whom the point applies
 * @param mandatoryIn forms of inspection in which the point must be answered; set by the office,
 *     not by law
 * @param concernsProvider whether a breach is shown in the file of the employer's provider
 * @param showsApproval whether the provider's approval on the day observed is shown with the answer
 * @param legalBases paragraphs an order on this point rests on. Statute: aml. § 18-6 first
 *     paragraph
 */
public record ControlPoint(
    String code,
    String question,
    String english,
    Applicability applicability,
    Set<InspectionForm> mandatoryIn,
    boolean concernsProvider,
    boolean showsApproval,
    List<String> legalBases) {
  public ControlPoint {
    mandatoryIn = Set.copyOf(mandatoryIn);
    legalBases = List.copyOf(legalBases);
  }
}
