package no.bht.approval.staffwarning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.bht.approval.approvalcase.domain.submission.CompetenceArea;
import no.bht.approval.approvalcase.domain.submission.EmploymentRelation;
import no.bht.approval.approvalcase.domain.submission.Staffing;
import no.bht.approval.staffwarning.StaffWarnings.HiredInWarning;

/**
 * From when hired-in staff (innleid personale) gives a warning. Practice known from 2016, set by
 * the office, not by law: it blocks nothing.
 *
 * @param mostFields fields that may reach their share with hired-in staff only
 * @param permanentAbovePercent of the professional staff that is permanently employed; above
 * @param leastPercentage least position of one who is hired in, per cent of a full-time position
 * @param fieldPercentage share of each field, per cent of a full-time position; § 2-2 e
 */
record HiredInPractice(
    int mostFields, int permanentAbovePercent, int leastPercentage, int fieldPercentage) {

  /**
   * @param staffing those who hold their position on the day
   */
  List<HiredInWarning> warningsOf(Staffing staffing) {
    List<HiredInWarning> warnings = new ArrayList<>();
    Staffing permanent = staffing.with(EmploymentRelation.EMPLOYED);
    Staffing hiredIn = staffing.with(EmploymentRelation.HIRED_IN);
    int total = staffing.totalPercentage();
    if (permanent.totalPercentage() * 100 <= total * permanentAbovePercent) {
      warnings.add(
          new HiredInWarning(
              HiredInWarning.Kind.MAIN_SHARE_NOT_PERMANENT,
              "Permanently employed %d %% of a full-time position, of %d %%"
                  .formatted(permanent.totalPercentage(), total)));
    }
    List<CompetenceArea> hired =
        Arrays.stream(CompetenceArea.values())
            .filter(CompetenceArea::isField)
            .filter(field -> staffing.percentageIn(field) >= fieldPercentage)
            .filter(field -> permanent.percentageIn(field) < fieldPercentage)
            .toList();
    if (hired.size() > mostFields) {
      warnings.add(
          new HiredInWarning(
              HiredInWarning.Kind.FIELDS_BY_HIRED_IN,
              "Fields covered by hired-in staff only: " + hired));
    }
    long small =
        hiredIn.members().stream()
            .filter(member -> member.positionPercentage() < leastPercentage)
            .count();
    if (small > 0) {
      warnings.add(
          new HiredInWarning(
              HiredInWarning.Kind.POSITION_TOO_SMALL,
              "Hired in for less than %d %%: %d".formatted(leastPercentage, small)));
    }
    return List.copyOf(warnings);
  }
}
