package no.bht.supervision.customerreport;

/** What the provider can say of a customer. */
enum CustomerAnswer {
  /** It confirms every field of the form. */
  CONFIRMED,
  /** The one value there is instead: the employer did not respond. */
  EMPLOYER_DID_NOT_RESPOND
}
