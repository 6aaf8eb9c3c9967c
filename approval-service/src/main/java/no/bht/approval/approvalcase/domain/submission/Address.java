package no.bht.approval.approvalcase.domain.submission;

/**
 * Address (forretningsadresse) with municipality number (kommunenummer, four digits) and county
 * number (fylkesnummer, two digits).
 */
public record Address(
    String street, String postalCode, String city, String municipalityNumber, String countyNumber) {

  /** A municipality's number begins with its county's. */
  public boolean liesInItsCounty() {
    return municipalityNumber.startsWith(countyNumber);
  }
}
