package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.bht.approval.approvalcase.domain.submission.Description;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import no.bht.approval.approvalcase.domain.submission.Staffing;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.person.PersonKeys;
import org.jspecify.annotations.Nullable;

/** A change notice: what is left out stays as it is, a list that is there replaces the old one. */
record ChangeNoticeRequest(
    @NotNull OrganisationNumber provider,
    @NotNull LocalDate effectiveFrom,
    @Size(max = 10_000) @Pattern(regexp = "(?s).*\\S.*") @FreeText @Nullable String explanation,
    @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*") @FreeText @Nullable String name,
    @Nullable ProviderKind providerKind,
    @Valid @Nullable LargerEnterpriseBody largerEnterprise,
    @Valid @Nullable AddressBody address,
    @Valid @Nullable ContactBody contact,
    @Size(min = 1, max = 30)
        @Nullable List<@NotNull @Pattern(regexp = "[0-9]{2}") String> countiesServed,
    @Size(min = 1, max = 50)
        @Nullable List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
    @Size(max = 200) @Nullable List<@NotNull @Valid IndustryBody> industries,
    @Size(max = 500) @Nullable List<@NotNull @Valid BranchBody> branches,
    @Size(max = 5) @Nullable List<@NotNull @Valid AreaOpeningBody> openings,
    @Size(min = 1, max = 2000) @Nullable List<@NotNull @Valid StaffMemberRequest> staff,
    @Min(0) @Max(10_000) @Nullable Integer administrativeStaff,
    @Size(min = 1, max = 500) @Nullable List<@NotNull @Valid ServiceOfferBody> services,
    @Size(max = 10) @Nullable List<@NotNull @Valid StatementBody> statements,
    @Size(max = 50) @Nullable List<@NotNull @Valid AgreementBody> agreements) {

  /**
   * @param day whose letters of § 13-2 are meant
   */
  UnaryOperator<Submission> change(PersonKeys keys, LocalDate day) {
    Staffing told = staff == null ? null : staffing(keys, staff);
    return before ->
        new Submission(
            provider,
            name == null ? before.name() : name.strip(),
            or(providerKind, before.providerKind()),
            address == null ? before.address() : address.toDomain(),
            countiesServed == null ? before.countiesServed() : new TreeSet<>(countiesServed),
            or(languages, before.languages()),
            each(branches, BranchBody::toDomain, before.branches()),
            or(told, before.staffing()),
            or(administrativeStaff, before.administrativeStaff()),
            each(services, service -> service.toDomain(day), before.services()),
            each(industries, IndustryBody::toDomain, before.industries()),
            contact == null ? before.contact() : contact.toDomain(),
            described(before.description()));
  }

  private Description described(Description before) {
    return new Description(
        largerEnterprise == null ? before.largerEnterprise() : largerEnterprise.toDomain(),
        openings == null ? before.openings() : AreaOpeningBody.toDomain(openings),
        each(statements, StatementBody::toDomain, before.statements()),
        agreements == null ? before.agreements() : AgreementBody.toDomain(agreements));
  }

  private static Staffing staffing(PersonKeys keys, List<StaffMemberRequest> staff) {
    return new Staffing(
        IntStream.range(0, staff.size())
            .mapToObj(i -> staff.get(i).toDomain(keys, "/staff/" + i))
            .toList());
  }

  private static <T> T or(@Nullable T told, T before) {
    return told == null ? before : told;
  }

  private static <A, B> List<B> each(@Nullable List<A> told, Function<A, B> form, List<B> before) {
    return told == null ? before : told.stream().map(form).toList();
  }
}
