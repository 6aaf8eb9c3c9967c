package no.bht.supervision.inspection.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.bht.supervision.inspection.domain.Attendance;
import org.jspecify.annotations.Nullable;

@Embeddable
@SuppressWarnings("NullAway.Init")
class AttendanceRow {
  @Enumerated(EnumType.STRING)
  Attendance.Participant participant;

  boolean contacted;

  boolean present;

  @Column(name = "excluded_reason", columnDefinition = "text")
  @Nullable String excludedReason;

  @Column(columnDefinition = "text")
  @Nullable String remark;

  static AttendanceRow of(Attendance attendance) {
    AttendanceRow row = new AttendanceRow();
    row.participant = attendance.participant();
    row.contacted = attendance.contacted();
    row.present = attendance.present();
    row.excludedReason = attendance.excludedReason();
    row.remark = attendance.remark();
    return row;
  }

  Attendance attendance() {
    return new Attendance(participant, contacted, present, excludedReason, remark);
  }
}
