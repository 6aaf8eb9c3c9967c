package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an inspection has come: the day of each step, and what was said with it. */
public record Progress(
    @Nullable LocalDate announcedOn,
    @Nullable LocalDate begunOn,
    @Nullable LocalDate carriedOutOn,
    @Nullable Report report,
    @Nullable Closing closing,
    @Nullable BrokenOff brokenOff,
    List<Attendance> attendance) {
  /** Nothing was done yet. */
  public static final Progress NONE = new Progress(null, null, null, null, null, null, List.of());

  public Progress {
    attendance = List.copyOf(attendance);
  }

  Progress announced(LocalDate day) {
    return new Progress(day, begunOn, carriedOutOn, report, closing, brokenOff, attendance);
  }

  Progress begun(LocalDate day) {
    return begunOn == null
        ? new Progress(announcedOn, day, carriedOutOn, report, closing, brokenOff, attendance)
        : this;
  }

  /** Whether the party may know of it: it was told, or it has begun. */
  public boolean isKnown() {
    return announcedOn != null || begunOn != null;
  }

  Progress carriedOut(LocalDate day) {
    return new Progress(announcedOn, begunOn, day, report, closing, brokenOff, attendance);
  }

  Progress reported(Report how) {
    return new Progress(announcedOn, begunOn, carriedOutOn, how, closing, brokenOff, attendance);
  }

  Progress closed(Closing how) {
    return new Progress(announcedOn, begunOn, carriedOutOn, report, how, brokenOff, attendance);
  }

  Progress brokenOff(BrokenOff how) {
    return new Progress(announcedOn, begunOn, carriedOutOn, report, closing, how, attendance);
  }

  Progress met(List<Attendance> people) {
    return new Progress(announcedOn, begunOn, carriedOutOn, report, closing, brokenOff, people);
  }
}
