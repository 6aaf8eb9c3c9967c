package no.bht.supervision.order.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bht.casework.body.Said;
import no.bht.casework.domain.NoticeExemption;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.http.Near;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.usecase.BeginOrder;
import no.bht.supervision.usecase.ReactionProcedure.Heard;
import org.jspecify.annotations.Nullable;

record BeginOrderRequest(
    @NotBlank @FreeText String controlPoint,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 100) @FreeText String> legalBases,
    @Said @FreeText String demand,
    @NotNull Boolean requiresAssistance,
    @Nullable LocalDate commentDeadline,
    @Nullable @Valid Exemption noticeExemption) {

  record Exemption(@NotNull NoticeExemption ground, @Said @FreeText String reason) {}

  BeginOrder.Command command(OrderId id, InspectionId inspection, String by, Instant at) {
    return new BeginOrder.Command(
        id,
        inspection,
        controlPoint,
        legalBases == null ? List.of() : legalBases,
        demand,
        requiresAssistance,
        heard(),
        by,
        at);
  }

  private Heard heard() {
    if ((commentDeadline == null) == (noticeExemption == null)) {
      throw ProblemException.of(
              400,
              "validation-failed",
              "An order needs a deadline to comment or an exemption from notice; not both.")
          .withError("/commentDeadline", "required");
    }
    return noticeExemption == null
        ? new Heard(Near.orNull(commentDeadline, "/commentDeadline"), null, null)
        : new Heard(null, noticeExemption.ground(), noticeExemption.reason());
  }
}
