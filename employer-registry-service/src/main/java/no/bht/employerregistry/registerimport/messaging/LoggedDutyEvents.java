package no.bht.employerregistry.registerimport.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.registerimport.domain.DutyEvents;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.DutyChange;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.PublicChange;
import org.jspecify.annotations.Nullable;

/** Changes of duty as events: {@code obligation-established} and {@code obligation-lifted}. */
@ApplicationScoped
class LoggedDutyEvents implements DutyEvents {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final EventLog log;

  LoggedDutyEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(List<DutyChange> changes, LocalDate from) {
    log.appendAll(changes.stream().map(change -> event(change, from)).toList());
  }

  private static LoggedEvent event(DutyChange change, LocalDate from) {
    PublicChange shown = new PublicChange(before(change), after(change.after()));
    return change.isEstablished()
        ? new LoggedEvent(
            "obligation-established", change.employer(), established(change, from), STATUTE, shown)
        : new LoggedEvent(
            "obligation-lifted",
            change.employer(),
            new ObligationLifted(from, change.after().outcome()),
            STATUTE,
            shown);
  }

  private static ObligationEstablished established(DutyChange change, LocalDate from) {
    Duty duty = change.after();
    return new ObligationEstablished(
        from,
        "INDUSTRY_LIST",
        Objects.requireNonNull(duty.ruleVersion()),
        Objects.requireNonNull(duty.entry()),
        Objects.requireNonNull(duty.industryCode()),
        change.classification(),
        change.municipalityNumber());
  }

  private static @Nullable PublicDuty before(DutyChange change) {
    return change.before() == null ? null : new PublicDuty(change.before(), null, null);
  }

  private static @Nullable PublicDuty after(Duty duty) {
    return duty.outcome() == Duty.Outcome.DEREGISTERED
        ? null
        : new PublicDuty(duty.outcome(), duty.ruleVersion(), duty.entry());
  }

  record ObligationEstablished(
      LocalDate from,
      String ground,
      String ruleVersion,
      String entry,
      String industryCode,
      Classification classification,
      @Nullable String municipalityNumber) {}

  record ObligationLifted(LocalDate from, Duty.Outcome reason) {}

  record PublicDuty(Duty.Outcome outcome, @Nullable String ruleVersion, @Nullable String entry) {}
}
