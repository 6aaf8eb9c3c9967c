package no.bht.supervision.violationfee.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.bht.platform.audit.Audited;
import no.bht.supervision.Roles;
import no.bht.supervision.http.NearDay;
import no.bht.supervision.http.Target;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.usecase.CollectFee;
import org.jspecify.annotations.Nullable;

/** What follows an imposed fee. */
@Path(FeeResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class FeeCollectionResource {
  private final CollectFee collect;
  private final FeeAnswers answers;

  FeeCollectionResource(CollectFee collect, FeeAnswers answers) {
    this.collect = collect;
    this.answers = answers;
  }

  record Payment(
      @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
      @NotNull @NearDay LocalDate paidOn) {
    BigDecimal toAmount() {
      return Kroner.of(amount);
    }
  }

  record Lawsuit(@NotNull @NearDay LocalDate broughtOn) {}

  /**
   * @param amount the new one; for a judgment that changes it, and only then
   */
  record LawsuitEnd(
      @NotNull @NearDay LocalDate endedOn,
      CollectFee.@NotNull Judgment judgment,
      @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal amount) {

    @AssertTrue(message = "an amount exactly where it is changed")
    boolean isWhole() {
      return (judgment == CollectFee.Judgment.CHANGED) == (amount != null);
    }

    @Nullable BigDecimal toAmount() {
      return Kroner.orNull(amount);
    }
  }

  @POST
  @Path("/payments")
  @Audited(basis = FeeResource.BASIS)
  public Response pay(@BeanParam Target target, @NotNull @Valid Payment request) {
    return answers.answer(
        collect.pay(new FeeId(target.id()), request.toAmount(), request.paidOn(), target));
  }

  @POST
  @Path("/lawsuit")
  @Audited(basis = FeeResource.BASIS)
  public Response bringLawsuit(@BeanParam Target target, @NotNull @Valid Lawsuit request) {
    return answers.answer(
        collect.bringLawsuit(new FeeId(target.id()), request.broughtOn(), target));
  }

  @POST
  @Path("/lawsuit/end")
  @Audited(basis = FeeResource.BASIS)
  public Response endLawsuit(@BeanParam Target target, @NotNull @Valid LawsuitEnd request) {
    return answers.answer(
        collect.endLawsuit(
            new FeeId(target.id()),
            request.endedOn(),
            request.judgment(),
            request.toAmount(),
            target));
  }
}
