package no.bht.casework.domain.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hearings that are kept; notices and comments are only added. */
public interface Hearings {
  void add(Hearing hearing);

  void comment(UUID hearing, Hearing.Comment comment);

  Optional<Hearing> find(UUID id);

  /** The hearings of a case, oldest first. */
  List<Hearing> ofCase(UUID caseId);
}
