package no.bht.supervision.order.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.bht.casework.body.ReasonsBody;
import no.bht.casework.domain.NoticeExemption;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.order.domain.Condition;
import no.bht.supervision.order.domain.Deadline;
import no.bht.supervision.order.domain.ExtensionRequest;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderCommand;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderEntry;
import no.bht.supervision.order.domain.OrderState;
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
    @Nullable LocalDate compliedOn,
    @Nullable Boolean deferred,
    List<ExtensionResponse> extensions,
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
        order.compliedOn().orElse(null),
        order.pauses().covers(today) ? true : null,
        order.extensions().all().stream().map(ExtensionResponse::of).toList(),
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

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DecisionResponse(
      ReasonsBody reasons,
      @Nullable LocalDate deadline,
      @Nullable LocalDate deadlineAskedFor,
      @Nullable String danger,
      List<ConditionResponse> conditions,
      Instant decidedAt,
      LocalDate appealDeadline,
      Instant unionRepresentativesInformedAt) {
    static DecisionResponse of(OrderDecision decision) {
      Deadline.@Nullable OnDay day =
          decision.deadline() instanceof Deadline.OnDay onDay ? onDay : null;
      return new DecisionResponse(
          ReasonsBody.of(decision.reasons()),
          day == null ? null : day.lastDay(),
          day == null ? null : day.askedFor(),
          decision.deadline() instanceof Deadline.AtOnce now ? now.danger() : null,
          IntStream.rangeClosed(1, decision.conditions().size())
              .mapToObj(number -> ConditionResponse.of(number, decision))
              .toList(),
          decision.decidedAt(),
          decision.appealDeadline(),
          decision.unionRepresentativesInformedAt());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ConditionResponse(
      int number, String text, @Nullable LocalDate deadline, @Nullable LocalDate metOn) {
    static ConditionResponse of(int number, OrderDecision decision) {
      Condition condition = decision.conditions().get(number - 1);
      return new ConditionResponse(
          number, condition.text(), condition.deadline(), condition.metOn());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ExtensionResponse(
      LocalDate askedFor,
      LocalDate askedOn,
      String reason,
      @Nullable String lateGround,
      LocalDate deadlineBefore,
      @Nullable Boolean granted,
      @Nullable LocalDate deadline,
      @Nullable String answer,
      @Nullable LocalDate answeredOn) {
    static ExtensionResponse of(ExtensionRequest request) {
      ExtensionRequest.Answer answer = request.answer();
      return new ExtensionResponse(
          request.asked().until(),
          request.asked().askedOn(),
          request.asked().reason(),
          request.asked().lateGround(),
          request.deadlineBefore(),
          answer == null ? null : answer.until() != null,
          answer == null ? null : answer.until(),
          answer == null ? null : answer.reason(),
          answer == null ? null : answer.on());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EntryResponse(OrderCommand step, OrderState state, Instant at, @Nullable String text) {
    static EntryResponse of(OrderEntry entry) {
      return new EntryResponse(entry.command(), entry.state(), entry.at(), entry.text());
    }
  }
}
