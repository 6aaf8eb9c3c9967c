package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.bht.approval.approvalcase.domain.submission.Description;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Staffing;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.person.PersonKeys;
import org.jspecify.annotations.Nullable;

/** An application as it comes in, whole. */
record SubmitApplicationRequest(
    @NotNull OrganisationNumber provider,
    @NotBlank @Size(max = 200) @FreeText String name,
    @NotNull ProviderKind providerKind,
    @Valid @Nullable LargerEnterpriseBody largerEnterprise,
    @NotNull @Valid AddressBody address,
    @Valid @Nullable ContactBody contact,
    @NotNull @Size(min = 1, max = 30)
        List<@NotNull @Pattern(regexp = "[0-9]{2}") String> countiesServed,
    @NotNull @Size(min = 1, max = 50)
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
    @Size(max = 200) @Nullable List<@NotNull @Valid IndustryBody> industries,
    @Size(max = 500) @Nullable List<@NotNull @Valid BranchBody> branches,
    @Size(max = 5) @Nullable List<@NotNull @Valid AreaOpeningBody> openings,
    @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid StaffMemberRequest> staff,
    @NotNull @Min(0) @Max(10_000) Integer administrativeStaff,
    @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ServiceOfferBody> services,
    @Size(max = 10) @Nullable List<@NotNull @Valid StatementBody> statements,
    @Size(max = 50) @Nullable List<@NotNull @Valid AgreementBody> agreements) {

  /**
   * @param day whose letters of § 13-2 are meant
   */
  Submission toDomain(PersonKeys keys, LocalDate day) {
    return new Submission(
        provider,
        name.strip(),
        providerKind,
        address.toDomain(),
        new TreeSet<>(countiesServed),
        languages,
        each(branches, BranchBody::toDomain),
        new Staffing(staffOf(keys)),
        administrativeStaff,
        each(services, service -> service.toDomain(day)),
        each(industries, IndustryBody::toDomain),
        contact == null ? null : contact.toDomain(),
        new Description(
            largerEnterprise == null ? null : largerEnterprise.toDomain(),
            openings == null ? List.of() : AreaOpeningBody.toDomain(openings),
            each(statements, StatementBody::toDomain),
            agreements == null ? List.of() : AgreementBody.toDomain(agreements)));
  }

  private List<StaffMember> staffOf(PersonKeys keys) {
    return IntStream.range(0, staff.size())
        .mapToObj(i -> staff.get(i).toDomain(keys, "/staff/" + i))
        .toList();
  }

  private static <A, B> List<B> each(@Nullable List<A> from, Function<A, B> form) {
    return from == null ? List.of() : from.stream().map(form).toList();
  }
}
