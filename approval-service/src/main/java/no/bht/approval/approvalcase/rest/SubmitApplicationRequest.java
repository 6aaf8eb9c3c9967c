package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Staffing;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKeys;
import org.jspecify.annotations.Nullable;

/** An application as it comes in. */
record SubmitApplicationRequest(
    @NotNull OrganisationNumber provider,
    @NotBlank @Size(max = 200) String name,
    @NotNull ProviderKind providerKind,
    @NotNull @Valid AddressBody address,
    @NotNull @Size(min = 1, max = 30)
        List<@NotNull @Pattern(regexp = "[0-9]{2}") String> countiesServed,
    @NotNull @Size(min = 1, max = 50)
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
    @Size(max = 500) @Nullable List<@NotNull @Valid BranchBody> branches,
    @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid StaffMemberRequest> staff,
    @NotNull @Min(0) @Max(10_000) Integer administrativeStaff,
    @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ServiceOfferBody> services) {

  Submission toDomain(PersonKeys keys) {
    return new Submission(
        provider,
        name.strip(),
        providerKind,
        address.toDomain(),
        new TreeSet<>(countiesServed),
        languages,
        each(branches == null ? List.of() : branches, BranchBody::toDomain),
        new Staffing(staffOf(keys)),
        administrativeStaff,
        each(services, ServiceOfferBody::toDomain));
  }

  private List<StaffMember> staffOf(PersonKeys keys) {
    return IntStream.range(0, staff.size())
        .mapToObj(i -> staff.get(i).toDomain(keys, "/staff/" + i))
        .toList();
  }

  private static <A, B> List<B> each(List<A> from, Function<A, B> form) {
    return from.stream().map(form).toList();
  }
}
