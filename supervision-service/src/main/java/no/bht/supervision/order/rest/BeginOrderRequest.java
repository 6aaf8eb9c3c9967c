package no.bht.supervision.order.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import no.bht.casework.domain.NoticeExemption;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.usecase.BeginOrder;
import org.jspecify.annotations.Nullable;

record BeginOrderRequest(
    @NotBlank String controlPoint,
    @NotBlank @Size(max = 10_000) String demand,
    @NotNull Boolean requiresAssistance,
    @Nullable LocalDate commentDeadline,
    @Nullable @Valid Exemption noticeExemption) {

  record Exemption(@NotNull NoticeExemption ground, @NotBlank @Size(max = 10_000) String reason) {}

  BeginOrder.Command command(OrderId id, InspectionId inspection, String by, Instant at) {
    if ((commentDeadline == null) == (noticeExemption == null)) {
      throw ProblemException.of(
              400,
              "validation-failed",
              "An order needs a deadline to comment or an exemption from notice; not both.")
          .withError("/commentDeadline", "required");
    }
    return new BeginOrder.Command(
        id,
        inspection,
        controlPoint,
        demand,
        requiresAssistance,
        commentDeadline,
        noticeExemption == null
            ? null
            : new Notice.Omitted(noticeExemption.ground(), noticeExemption.reason()),
        by,
        at);
  }
}
