package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.submission.Address;
import no.bht.platform.person.FreeText;

/** An address, in and out. */
record AddressBody(
    @NotBlank @Size(max = 200) @FreeText String street,
    @NotNull @Pattern(regexp = "[0-9]{4}") String postalCode,
    @NotBlank @Size(max = 100) @FreeText String city,
    @NotNull @Pattern(regexp = "[0-9]{4}") String municipalityNumber,
    @NotNull @Pattern(regexp = "[0-9]{2}") String countyNumber) {

  static AddressBody of(Address address) {
    return new AddressBody(
        address.street(),
        address.postalCode(),
        address.city(),
        address.municipalityNumber(),
        address.countyNumber());
  }

  Address toDomain() {
    return new Address(street.strip(), postalCode, city.strip(), municipalityNumber, countyNumber);
  }
}
