package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.submission.Contact;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** Where the provider is reached, in and out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactBody(
    @Nullable @Size(max = 254) @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @FreeText String email,
    @Nullable @Pattern(regexp = "\\+?[0-9 ]{3,20}") String telephone,
    @Nullable @Size(max = 200) @Pattern(regexp = "https?://\\S+") @FreeText String website) {

  static @Nullable ContactBody of(@Nullable Contact contact) {
    return contact == null
        ? null
        : new ContactBody(contact.email(), contact.telephone(), contact.website());
  }

  Contact toDomain() {
    return new Contact(email, telephone, website);
  }
}
