package no.bht.approval.approvalcase.domain.followup;

import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The change notices that are kept; added, never changed. */
public interface ChangeNotices {

  void add(ChangeNotice notice);

  /**
   * @throws NoSuchCase if there is none
   */
  ChangeNotice get(UUID id);

  /**
   * A provider's notices, newest first.
   *
   * @param before only those older than it; {@code null} from the newest
   */
  List<ChangeNotice> of(OrganisationNumber provider, @Nullable UUID before, int limit);
}
