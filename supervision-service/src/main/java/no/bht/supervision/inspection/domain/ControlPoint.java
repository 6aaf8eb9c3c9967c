package no.bht.supervision.inspection.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One question of a checklist (kontrollpunkt).
 *
 * @param code stable code of the point
 * @param question the question in Norwegian, word for word
 * @param english the same in English
 * @param labels the question by language: nb, nn, en
 * @param applicability to whom the point applies
 * @param forms forms of inspection that can show it; all where none are named
 * @param mandatoryIn forms of inspection in which the point must be answered; set by the office,
 *     not by law
 * @param concernsProvider whether a breach is shown in the file of the employer's provider
 * @param showsApproval whether the provider's approval on the day observed is shown with the answer
 * @param legalBases paragraphs an order on this point rests on. Statute: aml. § 18-6 first
 *     paragraph
 * @param evidence what the party is asked to show
 * @param guidance what is a breach; set by the office, not by law
 */
public record ControlPoint(
    String code,
    String question,
    String english,
    Map<String, String> labels,
    Applicability applicability,
    Set<InspectionForm> forms,
    Set<InspectionForm> mandatoryIn,
    boolean concernsProvider,
    boolean showsApproval,
    List<String> legalBases,
    List<String> evidence,
    String guidance) {
  public ControlPoint {
    labels = labels == null ? Map.of("nb", question, "en", english) : Map.copyOf(labels);
    forms = forms == null ? Set.of(InspectionForm.values()) : Set.copyOf(forms);
    mandatoryIn = Set.copyOf(mandatoryIn);
    legalBases = List.copyOf(legalBases);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    guidance = guidance == null ? "" : guidance;
  }
}
