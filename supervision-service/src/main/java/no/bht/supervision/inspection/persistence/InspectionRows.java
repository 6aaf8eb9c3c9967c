package no.bht.supervision.inspection.persistence;

import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Party;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.BrokenOff;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.inspection.domain.PartyFacts;
import no.bht.supervision.inspection.domain.Progress;
import no.bht.supervision.inspection.domain.Purpose;
import no.bht.supervision.inspection.domain.Report;
import org.jspecify.annotations.Nullable;

/** Between inspections and their rows. */
final class InspectionRows {
  private InspectionRows() {}

  /** The row of a new inspection. */
  static InspectionEntity row(Inspection inspection) {
    Opening opening = inspection.opening();
    Purpose purpose = opening.purpose();
    PartyFacts facts = opening.facts();
    InspectionEntity row = new InspectionEntity();
    row.id = opening.id().value();
    row.party = opening.party().number().value();
    row.partyKind = opening.party().kind();
    row.form = opening.form();
    row.controlPoints = opening.controlPoints();
    row.checklistVersion = opening.checklistVersion();
    row.openedOn = opening.openedOn();
    row.subUnit = text(purpose.subUnit());
    row.campaignId = purpose.campaign();
    row.selectionReason = purpose.reason();
    row.municipality = facts.municipality();
    row.industryCode = facts.industryCode();
    row.classification = facts.classification();
    row.employees = facts.employees();
    row.organisationForm = facts.organisationForm();
    row.mainUnit = facts.mainUnit();
    row.providerKind = facts.providerKind();
    write(inspection, row);
    return row;
  }

  /** What has changed since it was opened. */
  static void write(Inspection inspection, InspectionEntity row) {
    Progress progress = inspection.progress();
    Report report = progress.report();
    Closing closing = progress.closing();
    BrokenOff brokenOff = progress.brokenOff();
    Opening opening = inspection.opening();
    row.state = inspection.state();
    row.inspector = opening.inspector();
    row.unit = opening.purpose().unit();
    row.plannedFor = opening.purpose().plannedFor();
    row.announced = opening.announced();
    row.announcedOn = progress.announcedOn();
    row.begunOn = progress.begunOn();
    row.carriedOutOn = progress.carriedOutOn();
    if (report != null) {
      row.reportedOn = report.reportedOn();
      row.reportedBy = report.reportedBy();
      row.report = report.text();
      row.noReportReason = report.noReportReason();
      row.copyToProvider = text(report.copyToProvider());
    }
    if (closing != null) {
      row.closedOn = closing.closedOn();
      row.closedBy = closing.closedBy();
    }
    if (brokenOff != null) {
      row.brokenOffOn = brokenOff.on();
      row.brokenOffBy = brokenOff.by();
      row.brokenOffReason = brokenOff.reason();
    }
    List<Answer> answers = inspection.answers();
    answers.subList(row.answers.size(), answers.size()).stream()
        .map(AnswerRow::of)
        .forEach(row.answers::add);
    if (!row.attendance.stream()
        .map(AttendanceRow::attendance)
        .toList()
        .equals(progress.attendance())) {
      row.attendance.clear();
      progress.attendance().stream().map(AttendanceRow::of).forEach(row.attendance::add);
    }
  }

  static Inspection inspection(InspectionEntity row) {
    return new Inspection(
        new Opening(
            new InspectionId(row.id),
            new Party(row.partyKind, new OrganisationNumber(row.party)),
            row.form,
            row.announced,
            row.controlPoints,
            row.checklistVersion,
            row.openedOn,
            row.inspector,
            new Purpose(
                number(row.subUnit), row.campaignId, row.selectionReason, row.unit, row.plannedFor),
            new PartyFacts(
                row.municipality,
                row.industryCode,
                row.classification,
                row.employees,
                row.organisationForm,
                row.mainUnit,
                row.providerKind)),
        row.state,
        row.answers.stream().map(AnswerRow::answer).toList(),
        new Progress(
            row.announcedOn,
            row.begunOn,
            row.carriedOutOn,
            report(row),
            row.closedOn == null || row.closedBy == null
                ? null
                : new Closing(row.closedOn, row.closedBy),
            brokenOff(row),
            row.attendance.stream().map(AttendanceRow::attendance).toList()),
        row.version);
  }

  private static @Nullable Report report(InspectionEntity row) {
    return row.reportedOn == null || row.reportedBy == null
        ? null
        : new Report(
            row.reportedOn,
            row.reportedBy,
            row.report,
            row.noReportReason,
            number(row.copyToProvider));
  }

  private static @Nullable BrokenOff brokenOff(InspectionEntity row) {
    return row.brokenOffOn == null || row.brokenOffBy == null || row.brokenOffReason == null
        ? null
        : new BrokenOff(row.brokenOffOn, row.brokenOffBy, row.brokenOffReason);
  }

  private static @Nullable OrganisationNumber number(@Nullable String value) {
    return value == null ? null : new OrganisationNumber(value);
  }

  private static @Nullable String text(@Nullable OrganisationNumber number) {
    return number == null ? null : number.value();
  }
}
