package no.bht.employerregistry.obligation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.obligation.domain.DutyChange;
import no.bht.employerregistry.obligation.domain.DutyChange.Established;
import no.bht.employerregistry.obligation.domain.DutyChange.Lifted;
import no.bht.employerregistry.obligation.domain.DutyEvents;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.PublicChange;
import org.jspecify.annotations.Nullable;

/** Changes of duty as {@code obligation-established} and {@code obligation-lifted}. */
@ApplicationScoped
class LoggedDutyEvents implements DutyEvents {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  /** Stands where the contract asks for an entry or a code and there is none (uoppgitt). */
  private static final String NONE = "00";

  private final EventLog log;

  LoggedDutyEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(List<DutyChange> changes) {
    if (!changes.isEmpty()) {
      log.appendAll(changes.stream().map(LoggedDutyEvents::event).toList());
    }
  }

  private static LoggedEvent event(DutyChange change) {
    return switch (change) {
      case Established established ->
          new LoggedEvent(
              "obligation-established",
              established.employer(),
              payload(established),
              STATUTE,
              shown(established));
      case Lifted lifted ->
          new LoggedEvent(
              "obligation-lifted",
              lifted.employer(),
              new ObligationLifted(lifted.from(), lifted.reason()),
              STATUTE,
              shown(lifted));
    };
  }

  private static ObligationEstablished payload(Established change) {
    return new ObligationEstablished(
        change.from(),
        change.grounds().getFirst(),
        change.grounds(),
        change.part() ? "PART" : "WHOLE",
        Objects.requireNonNullElse(change.ruleVersion(), "FOR-2011-12-06-1355"),
        Objects.requireNonNullElse(change.entry(), NONE),
        Objects.requireNonNullElse(change.industryCode(), NONE),
        change.classification(),
        change.registered().municipalityNumber(),
        change.registered().organisationForm(),
        change.registered().employees(),
        change.registered().mainUnit());
  }

  /** What an employer has found itself, or its own people demand, is not shown to everybody. */
  private static @Nullable PublicChange shown(Established change) {
    GroundKind ground = publicGround(change.grounds());
    return ground == null
        ? null
        : new PublicChange(null, PublicDuty.of(ground, change.ruleVersion(), change.entry()));
  }

  private static @Nullable PublicChange shown(Lifted change) {
    GroundKind ground = publicGround(change.before());
    if (ground == null) {
      return null;
    }
    boolean gone = change.reason() == DutyChange.LiftedReason.DEREGISTERED;
    return new PublicChange(
        PublicDuty.of(ground, change.ruleVersionBefore(), change.entryBefore()),
        gone ? null : new PublicDuty(change.reason().name(), null, null));
  }

  private static @Nullable GroundKind publicGround(List<GroundKind> grounds) {
    return grounds.stream().filter(GroundKind::isPublic).findFirst().orElse(null);
  }

  record ObligationEstablished(
      LocalDate from,
      GroundKind ground,
      List<GroundKind> grounds,
      String scope,
      String ruleVersion,
      String entry,
      String industryCode,
      Classification classification,
      @Nullable String municipalityNumber,
      @Nullable String organisationForm,
      @Nullable Integer employees,
      @Nullable String mainUnit) {}

  record ObligationLifted(LocalDate from, DutyChange.LiftedReason reason) {}

  record PublicDuty(String outcome, @Nullable String ruleVersion, @Nullable String entry) {

    static PublicDuty of(GroundKind ground, @Nullable String ruleVersion, @Nullable String entry) {
      return ground == GroundKind.INDUSTRY_LIST
          ? new PublicDuty("OBLIGED_BY_INDUSTRY", ruleVersion, entry)
          : new PublicDuty("OBLIGED_BY_DECISION", null, null);
    }
  }
}
