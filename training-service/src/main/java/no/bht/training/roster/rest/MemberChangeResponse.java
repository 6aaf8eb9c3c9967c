package no.bht.training.roster.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberChange;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
record MemberChangeResponse(
    UUID changeId,
    MemberChange.Kind kind,
    Instant changedAt,
    String changedBy,
    String reason,
    boolean personChanged,
    Before before) {

  static MemberChangeResponse of(MemberChange change) {
    return new MemberChangeResponse(
        change.id(),
        change.kind(),
        change.changedAt(),
        change.changedBy(),
        change.reason(),
        change.personChanged(),
        Before.of(change.before()));
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Before(
      String reference,
      StaffRole role,
      Relation relation,
      LocalDate from,
      @Nullable LocalDate lastDay) {

    static Before of(Member member) {
      return new Before(
          member.reference(),
          member.role(),
          member.relation(),
          member.period().from(),
          member.period().lastDay());
    }
  }
}
