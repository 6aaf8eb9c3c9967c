package no.bht.approval.approvalcase.domain.submission;

import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Agreement with an expert environment (samarbeidsavtale); bears on the exception of
 * FOR-2011-12-06-1360 § 2-2 last paragraph.
 *
 * @param from first day; {@code null} if it does not say
 * @param to last day; {@code null} until further notice
 */
public record CooperationAgreement(
    String partner,
    @Nullable OrganisationNumber partnerNumber,
    List<CompetenceArea> areas,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public CooperationAgreement {
    areas = areas.stream().distinct().sorted().toList();
  }

  public boolean isInForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
