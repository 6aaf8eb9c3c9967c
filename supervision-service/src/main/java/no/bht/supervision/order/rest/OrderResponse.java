package no.bht.supervision.order.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderEntry;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.order.domain.OrderStep.OrderCommand;
import no.bht.supervision.order.domain.OrderSubject;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderResponse(
    UUID id,
    UUID inspectionId,
    OrganisationNumber party,
    PartyKind partyKind,
    String controlPoint,
    List<String> legalBases,
    String demand,
    boolean requiresAssistance,
    @Nullable OrganisationNumber provider,
    OrderState state,
    @Nullable NoticeResponse advanceNotice,
    @Nullable ExemptionResponse noticeExemption,
    @Nullable DecisionResponse decision,
    boolean overdue,
    List<EntryResponse> history) {

  static OrderResponse of(Order order, LocalDate today) {
    OrderSubject subject = order.subject();
    return new OrderResponse(
        subject.id().value(),
        subject.inspection().value(),
        subject.party().number(),
        subject.party().kind(),
        subject.controlPoint(),
        subject.legalBases(),
        subject.demand(),
        subject.requiresAssistance(),
        subject.provider(),
        order.state(),
        order.notice() instanceof Notice.Sent sent ? NoticeResponse.of(sent) : null,
        order.notice() instanceof Notice.Omitted omitted ? ExemptionResponse.of(omitted) : null,
        order.decision().map(DecisionResponse::of).orElse(null),
        order.overdue(today),
        order.history().stream().map(EntryResponse::of).toList());
  }

  record NoticeResponse(Instant sentAt, LocalDate commentDeadline) {
    static NoticeResponse of(Notice.Sent sent) {
      return new NoticeResponse(sent.notice().sentAt(), sent.notice().commentDeadline());
    }
  }

  record ExemptionResponse(NoticeExemption ground, String reason) {
    static ExemptionResponse of(Notice.Omitted omitted) {
      return new ExemptionResponse(omitted.ground(), omitted.reason());
    }
  }

  record DecisionResponse(
      ReasonsResponse reasons,
      LocalDate deadline,
      LocalDate deadlineAskedFor,
      Instant decidedAt,
      LocalDate appealDeadline,
      Instant unionRepresentativesInformedAt) {
    static DecisionResponse of(OrderDecision decision) {
      return new DecisionResponse(
          ReasonsResponse.of(decision.reasons()),
          decision.deadline(),
          decision.deadlineAskedFor(),
          decision.decidedAt(),
          decision.appealDeadline(),
          decision.unionRepresentativesInformedAt());
    }
  }

  record ReasonsResponse(String rules, String facts, String considerations) {
    static ReasonsResponse of(Reasons reasons) {
      return new ReasonsResponse(reasons.rules(), reasons.facts(), reasons.considerations());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EntryResponse(OrderCommand step, OrderState state, Instant at, @Nullable String text) {
    static EntryResponse of(OrderEntry entry) {
      return new EntryResponse(entry.command(), entry.state(), entry.at(), entry.text());
    }
  }
}
