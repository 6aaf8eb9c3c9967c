package no.bht.supervision.inspection.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.bht.platform.person.FreeText;
import no.bht.supervision.inspection.domain.Attendance;
import org.jspecify.annotations.Nullable;

record AttendanceRequest(@NotNull @Size(max = 100) List<@NotNull @Valid Person> people) {

  record Person(
      Attendance.@NotNull Participant participant,
      @NotNull Boolean contacted,
      @NotNull Boolean present,
      @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 2000) @FreeText String excludedReason,
      @Nullable @Size(max = 2000) @FreeText String remark) {}

  List<Attendance> attendance() {
    return people.stream()
        .map(
            person ->
                new Attendance(
                    person.participant(),
                    person.contacted(),
                    person.present(),
                    person.excludedReason(),
                    person.remark()))
        .toList();
  }
}
