package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An application for dispensation (søknad om dispensasjon).
 *
 * @param receivedOn Europe/Oslo
 * @param onPaper registered by an officer
 * @param renews the dispensation in force that it would follow; {@code null} for none
 */
public record Application(
    LocalDate receivedOn,
    boolean onPaper,
    @Nullable DispensationId renews,
    Statements statements,
    List<Attachment> attachments) {

  public Application {
    attachments = List.copyOf(attachments);
  }

  /** What it should hold and does not (mangler). */
  public Set<Requirement> missing() {
    Set<Requirement> missing = EnumSet.noneOf(Requirement.class);
    for (Requirement requirement : Requirement.values()) {
      if (!requirement.isIn(this)) {
        missing.add(requirement);
      }
    }
    return missing;
  }

  boolean holds(Attachment.Kind kind) {
    return attachments.stream().anyMatch(attachment -> attachment.shows(kind));
  }

  Application saying(Statements changed, @Nullable DispensationId wouldFollow) {
    return new Application(receivedOn, onPaper, wouldFollow, changed, attachments);
  }

  /**
   * @throws CommandRefused if it has {@code most} already
   */
  Application with(Attachment attachment, int most) {
    CommandRefused.when(attachments.size() >= most, new Refusal.TooManyDocuments(most));
    List<Attachment> more = new ArrayList<>(attachments);
    more.add(attachment);
    return new Application(receivedOn, onPaper, renews, statements, more);
  }
}
