package no.bht.supervision.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a complaint in; what it says and who says it part here. */
@ApplicationScoped
class ReceiveComplaint {
  private final Sql sql;
  private final Complaints complaints;
  private final Sources sources;
  private final Receipts receipts;
  private final SupervisionSettings settings;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  ReceiveComplaint(
      Sql sql,
      Complaints complaints,
      Sources sources,
      Receipts receipts,
      SupervisionSettings settings,
      Caller caller,
      InstantSource clock,
      Ids ids) {
    this.sql = sql;
    this.complaints = complaints;
    this.sources = sources;
    this.receipts = receipts;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  /** An inspector takes it down. */
  @Transactional
  Complaint record(ComplaintRequest request) {
    if (request.channel() == ComplaintChannel.PORTAL) {
      throw invalid("/channel", "value-invalid");
    }
    if (request.receivedOn().isAfter(Oslo.today(clock)) || request.receivedOn().getYear() < 1900) {
      throw invalid("/receivedOn", "date-invalid");
    }
    return add(request, caller.actor().reference());
  }

  /** The source hands it in itself; who calls goes into the source and nowhere else. */
  @Transactional
  Complaint submit(SubmissionRequest request) {
    return add(
        new ComplaintRequest(
            request.party(),
            request.partyKind(),
            request.kind(),
            request.text(),
            Oslo.today(clock),
            ComplaintChannel.PORTAL,
            request.source().of(caller.organisation().orElse(null))),
        null);
  }

  private Complaint add(ComplaintRequest request, @Nullable String recordedBy) {
    if (!request.kind().isAbout(request.partyKind())) {
      throw invalid("/kind", "value-invalid");
    }
    Source source = request.source();
    if (source != null && source.isNamedIn(request.text())) {
      throw new CommandRefused(new Refusal.SourceNamed("/text"));
    }
    UUID id = ids.next();
    Instant now = clock.instant();
    LocalDate today = Oslo.dateOf(now);
    sql.update(
        """
        insert into complaint (id, party, party_kind, kind, channel, received_on, text,
          recorded_by, recorded_at, state, assess_by, answer_by, source_kept, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?, 0)
        """,
        id,
        request.party(),
        request.partyKind(),
        request.kind(),
        request.channel(),
        request.receivedOn(),
        request.text(),
        recordedBy,
        now,
        TimeLimits.days(today, settings.complaint().assessWithinDays()),
        TimeLimits.days(today, settings.complaint().answerWithinDays()),
        source != null);
    if (source != null) {
      sources.keep(id, source);
    }
    return complaints.get(id).withReceipt(receipts.of(id));
  }

  private static ProblemException invalid(String pointer, String code) {
    return ProblemException.of(400, code, "A value is not one of those documented.")
        .withError(pointer, code);
  }
}
