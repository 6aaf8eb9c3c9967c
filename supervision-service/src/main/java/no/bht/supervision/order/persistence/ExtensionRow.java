package no.bht.supervision.order.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import no.bht.supervision.order.domain.Extension;
import no.bht.supervision.order.domain.ExtensionRequest;
import org.jspecify.annotations.Nullable;

@Embeddable
@SuppressWarnings("NullAway.Init")
class ExtensionRow {
  @Column(name = "asked_until")
  LocalDate askedUntil;

  @Column(name = "asked_on")
  LocalDate askedOn;

  @Column(columnDefinition = "text")
  String reason;

  @Column(name = "late_ground", columnDefinition = "text")
  @Nullable String lateGround;

  @Column(name = "deadline_before")
  LocalDate deadlineBefore;

  @Column(name = "granted_until")
  @Nullable LocalDate grantedUntil;

  @Column(columnDefinition = "text")
  @Nullable String answer;

  @Column(name = "answered_by")
  @Nullable String answeredBy;

  @Column(name = "answered_on")
  @Nullable LocalDate answeredOn;

  static ExtensionRow of(ExtensionRequest request) {
    ExtensionRow row = new ExtensionRow();
    row.askedUntil = request.asked().until();
    row.askedOn = request.asked().askedOn();
    row.reason = request.asked().reason();
    row.lateGround = request.asked().lateGround();
    row.deadlineBefore = request.deadlineBefore();
    ExtensionRequest.Answer given = request.answer();
    if (given != null) {
      row.grantedUntil = given.until();
      row.answer = given.reason();
      row.answeredBy = given.by();
      row.answeredOn = given.on();
    }
    return row;
  }

  ExtensionRequest request() {
    return new ExtensionRequest(
        new Extension(askedUntil, askedOn, reason, lateGround),
        deadlineBefore,
        answeredOn == null
            ? null
            : new ExtensionRequest.Answer(
                grantedUntil,
                Objects.requireNonNull(answer),
                Objects.requireNonNull(answeredBy),
                answeredOn));
  }
}
