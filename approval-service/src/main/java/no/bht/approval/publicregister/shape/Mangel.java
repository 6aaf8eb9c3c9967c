package no.bht.approval.publicregister.shape;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;

/** What stands against an application (mangel), by category, in Norwegian. */
final class Mangel {
  private Mangel() {}

  /** The categories, in the order they are shown. */
  private enum Navn {
    FAGPERSONELL("Fagpersonell"),
    OPPLAERING("Obligatorisk opplæring"),
    KVALITETSSYSTEM("Kvalitetssystem"),
    BISTAND("Bistand"),
    ORGANISERING("Organisering");

    private final String tekst;

    Navn(String tekst) {
      this.tekst = tekst;
    }
  }

  /** A category with what is missing in it. */
  record Kategori(String navn, List<String> mangelbeskrivelser) {}

  static List<Kategori> kategorier(List<RequirementAssessment> assessments) {
    Map<Navn, List<String>> missing =
        assessments.stream()
            .filter(RequirementAssessment::isDeficient)
            .collect(
                Collectors.groupingBy(
                    assessment -> navn(assessment.requirement()),
                    () -> new EnumMap<>(Navn.class),
                    Collectors.mapping(Mangel::beskrivelse, Collectors.toList())));
    return missing.entrySet().stream()
        .map(category -> new Kategori(category.getKey().tekst, category.getValue()))
        .toList();
  }

  /** What the officer says, else what was counted. */
  private static String beskrivelse(RequirementAssessment assessment) {
    Judgement judgement = assessment.judgement();
    String said =
        judgement == null ? String.join("; ", assessment.machine().evidence()) : judgement.reason();
    return "%s (%s): %s"
        .formatted(krav(assessment.requirement()), assessment.rule().statute(), said);
  }

  private static Navn navn(ApprovalRequirement requirement) {
    return switch (requirement) {
      case FIVE_COMPETENCE_AREAS,
          DOCTOR_FOR_OCCUPATIONAL_MEDICINE,
          FORMAL_EDUCATION,
          THREE_FULL_TIME_EQUIVALENTS,
          THIRTY_PER_CENT_IN_EVERY_FIELD ->
          Navn.FAGPERSONELL;
      case MANDATORY_TRAINING -> Navn.OPPLAERING;
      case QUALITY_SYSTEM_FOR_ASSISTANCE, QUALITY_SYSTEM_FOR_COMPETENCE -> Navn.KVALITETSSYSTEM;
      case COMPREHENSIVE_ASSISTANCE, ASSISTANCE_BY_LAW, ADDITIONAL_SERVICES_APART -> Navn.BISTAND;
      case SEPARATE_BUSINESS_AREAS -> Navn.ORGANISERING;
    };
  }

  private static String krav(ApprovalRequirement requirement) {
    return switch (requirement) {
      case COMPREHENSIVE_ASSISTANCE -> "Helhetlig, forebyggende og risikobasert bistand";
      case SEPARATE_BUSINESS_AREAS -> "Egen enhet i større virksomhet";
      case QUALITY_SYSTEM_FOR_ASSISTANCE -> "Kvalitetssystem for bistanden";
      case QUALITY_SYSTEM_FOR_COMPETENCE -> "Kvalitetssystem for kompetanseutvikling";
      case FIVE_COMPETENCE_AREAS -> "Fem kompetanseområder";
      case DOCTOR_FOR_OCCUPATIONAL_MEDICINE -> "Lege i arbeidsmedisin";
      case FORMAL_EDUCATION -> "Formell utdanning";
      case THREE_FULL_TIME_EQUIVALENTS -> "Tre årsverk";
      case THIRTY_PER_CENT_IN_EVERY_FIELD -> "30 % av et årsverk i hvert fagområde";
      case MANDATORY_TRAINING -> "Obligatorisk opplæring";
      case ASSISTANCE_BY_LAW -> "Bistand etter § 13-2";
      case ADDITIONAL_SERVICES_APART -> "Tilleggstjenester skilt ut";
    };
  }
}
