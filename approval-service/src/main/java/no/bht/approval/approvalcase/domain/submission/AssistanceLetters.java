package no.bht.approval.approvalcase.domain.submission;

import static no.bht.approval.approvalcase.domain.submission.LegalClass.ADAPTATION;
import static no.bht.approval.approvalcase.domain.submission.LegalClass.CHANGES;
import static no.bht.approval.approvalcase.domain.submission.LegalClass.ENQUIRIES;
import static no.bht.approval.approvalcase.domain.submission.LegalClass.GUIDELINES;
import static no.bht.approval.approvalcase.domain.submission.LegalClass.HEALTH_SURVEILLANCE;
import static no.bht.approval.approvalcase.domain.submission.LegalClass.INFORMATION;
import static no.bht.approval.approvalcase.domain.submission.LegalClass.MAPPING;
import static no.bht.approval.approvalcase.domain.submission.LegalClass.MEASURES;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The letters a to h of FOR-2011-12-06-1355 § 13-2 by the day: FOR-2022-09-30-1687 gave a to d a
 * new meaning from 1 January 2023; before it, FOR-2012-12-19-1371.
 */
public final class AssistanceLetters {
  private static final String ADDITIONAL = "ADDITIONAL";
  private static final NavigableMap<LocalDate, List<LegalClass>> VERSIONS = new TreeMap<>();

  static {
    VERSIONS.put(LocalDate.MIN, from(CHANGES, GUIDELINES, MAPPING, MEASURES));
    VERSIONS.put(LocalDate.of(2023, 1, 1), from(MAPPING, MEASURES, CHANGES, GUIDELINES));
  }

  private AssistanceLetters() {}

  /**
   * What a letter means on the day.
   *
   * @param letter A to H, or ADDITIONAL
   * @throws IllegalArgumentException if it is none of them
   */
  public static LegalClass classOf(String letter, LocalDate day) {
    if (letter.equals(ADDITIONAL)) {
      return LegalClass.ADDITIONAL;
    }
    if (!letter.matches("[A-H]")) {
      throw new IllegalArgumentException("Not a letter of § 13-2");
    }
    return on(day).get(letter.charAt(0) - 'A');
  }

  /** The letter on the day, A to H; ADDITIONAL for an additional service. */
  public static String letterOf(LegalClass legalClass, LocalDate day) {
    int place = on(day).indexOf(legalClass);
    return place < 0 ? ADDITIONAL : String.valueOf((char) ('A' + place));
  }

  private static List<LegalClass> on(LocalDate day) {
    return VERSIONS.floorEntry(day).getValue();
  }

  private static List<LegalClass> from(LegalClass a, LegalClass b, LegalClass c, LegalClass d) {
    return List.of(a, b, c, d, HEALTH_SURVEILLANCE, ADAPTATION, INFORMATION, ENQUIRIES);
  }
}
