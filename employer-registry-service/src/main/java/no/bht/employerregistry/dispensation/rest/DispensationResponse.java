package no.bht.employerregistry.dispensation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.employerregistry.committee.domain.CommitteeThreshold;
import no.bht.employerregistry.dispensation.domain.Attachment;
import no.bht.employerregistry.dispensation.domain.Condition;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.DispensationState;
import no.bht.employerregistry.dispensation.domain.Grant;
import no.bht.employerregistry.dispensation.domain.Handling;
import no.bht.employerregistry.dispensation.domain.Judgement;
import no.bht.employerregistry.dispensation.domain.Requirement;
import no.bht.platform.document.ScanState;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * An application and what came of it.
 *
 * @param committeeNeed whether there must be a working environment committee, by the number of
 *     employees that the register has; for officers
 * @param conditions only for officers as long as nothing is decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DispensationResponse(
    UUID id,
    OrganisationNumber employer,
    DispensationState state,
    LocalDate receivedOn,
    boolean onPaper,
    @Nullable UUID renews,
    StatementsBody application,
    Set<Requirement> missing,
    @Nullable List<ConditionBody> conditions,
    List<DocumentBody> documents,
    @Nullable String assignee,
    CommitteeThreshold.@Nullable Need committeeNeed,
    @Nullable LocalDate informationDeadline,
    @Nullable LocalDate preliminaryAnswerDueOn,
    @Nullable LocalDate commentDueOn,
    @Nullable GrantBody grant,
    boolean inForce) {

  /** A condition as it is judged; without a judgement as long as it is not. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ConditionBody(
      Condition condition,
      @Nullable Boolean met,
      @Nullable String reason,
      @Nullable Instant judgedAt) {

    static ConditionBody of(Condition condition, @Nullable Judgement judgement) {
      return judgement == null
          ? new ConditionBody(condition, null, null, null)
          : new ConditionBody(condition, judgement.met(), judgement.reason(), judgement.judgedAt());
    }
  }

  /** What is known of a document; not its content. */
  record DocumentBody(
      UUID id,
      Attachment.Kind kind,
      String fileName,
      String mediaType,
      long size,
      String sha256,
      ScanState scanState,
      Instant receivedAt) {

    static DocumentBody of(Attachment attachment) {
      return new DocumentBody(
          attachment.id(),
          attachment.kind(),
          attachment.fileName(),
          attachment.mediaType(),
          attachment.size(),
          attachment.sha256(),
          attachment.scanState(),
          attachment.receivedAt());
    }
  }

  /** What was granted, and the days on which it holds. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record GrantBody(
      LocalDate from,
      LocalDate to,
      LocalDate lastDay,
      @Nullable PartBody part,
      @Nullable String periodReason,
      List<Bodies.TermBody> terms) {

    static GrantBody of(Grant grant) {
      return new GrantBody(
          grant.days().from(),
          grant.days().to(),
          grant.inForce().lastDay(),
          PartBody.of(grant.part()),
          grant.periodReason(),
          grant.terms().stream()
              .map(term -> new Bodies.TermBody(term.text(), term.deadline()))
              .toList());
    }
  }

  /**
   * @param committee what an officer is told of the committee; {@code null} for the employer
   */
  static DispensationResponse of(
      Dispensation found, LocalDate today, CommitteeThreshold.@Nullable Need committee) {
    boolean toOfficer = committee != null;
    Handling handling = found.handling();
    DispensationId renews = found.application().renews();
    return new DispensationResponse(
        found.id().value(),
        found.employer(),
        found.state(),
        found.application().receivedOn(),
        found.application().onPaper(),
        renews == null ? null : renews.value(),
        StatementsBody.of(found.application().statements()),
        found.application().missing(),
        toOfficer || !found.state().isOpen() ? conditions(found) : null,
        found.application().attachments().stream().map(DocumentBody::of).toList(),
        toOfficer ? handling.assignee() : null,
        committee,
        handling.informationDeadline(),
        handling.preliminaryAnswerDueOn(),
        handling.commentDueOn(),
        found.grant() == null ? null : GrantBody.of(found.grant()),
        found.isInForceOn(today));
  }

  private static List<ConditionBody> conditions(Dispensation found) {
    return Arrays.stream(Condition.values())
        .map(condition -> ConditionBody.of(condition, found.judgements().get(condition)))
        .toList();
  }
}
