package no.bht.approval.approvalcase.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.Handling;
import no.bht.approval.approvalcase.domain.InformationRequest;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullUnmarked
@Embeddable
class HandlingEmbeddable {
  private static final TypeReference<List<InformationRequest>> REQUESTS = new TypeReference<>() {};

  @Nullable String assignee;

  @Column(name = "decide_by")
  @Nullable LocalDate decideBy;

  @Column(name = "preliminary_answer_due_on")
  @Nullable LocalDate preliminaryAnswerDueOn;

  @Column(name = "information_due_on")
  @Nullable LocalDate informationDueOn;

  @Column(name = "information_requests", columnDefinition = "jsonb")
  @ColumnTransformer(write = "?::jsonb")
  String informationRequests = "[]";

  @Column(name = "comment_due_on")
  @Nullable LocalDate commentDueOn;

  /** Takes the values over into this row. */
  void hold(Handling handling) {
    assignee = handling.assignee();
    decideBy = handling.decideBy();
    preliminaryAnswerDueOn = handling.preliminaryAnswerDueOn();
    informationDueOn = handling.openRequest().map(InformationRequest::deadline).orElse(null);
    informationRequests = StoredJson.write(handling.requests());
    commentDueOn = handling.commentDueOn();
  }

  Handling toDomain() {
    return new Handling(
        assignee,
        decideBy,
        preliminaryAnswerDueOn,
        StoredJson.read(informationRequests, REQUESTS),
        commentDueOn);
  }
}
