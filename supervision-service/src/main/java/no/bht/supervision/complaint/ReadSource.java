package no.bht.supervision.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Opens who complained, and keeps that it was done, by whom and what for, in one transaction. */
@ApplicationScoped
class ReadSource {
  private final Complaints complaints;
  private final Sources sources;
  private final Readings readings;

  ReadSource(Complaints complaints, Sources sources, Readings readings) {
    this.complaints = complaints;
    this.sources = sources;
    this.readings = readings;
  }

  /**
   * Who complained, and what to answer by which way.
   *
   * @param answer {@code null} until there is one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Opened(UUID readingId, Source source, ComplaintChannel channel, @Nullable String answer) {
    @Override
    public String toString() {
      return "Opened";
    }
  }

  /**
   * @throws ProblemException 404 if there is no such complaint, or nobody knows who it is from
   */
  @Transactional
  Opened read(UUID complaintId, String purpose) {
    Complaint complaint = complaints.get(complaintId);
    Source source = sources.open(complaintId).orElseThrow(ProblemException::notFound);
    if (source.isNamedIn(purpose)) {
      readings.keepGuess(complaintId);
      throw new CommandRefused(new Refusal.SourceNamed("/purpose"));
    }
    UUID reading = readings.keep(complaintId, purpose);
    return new Opened(reading, source, complaint.channel(), complaint.answer());
  }

  List<Readings.Reading> readings(UUID complaintId, @Nullable UUID after, int limit) {
    complaints.get(complaintId);
    return readings.of(complaintId, after, limit);
  }
}
