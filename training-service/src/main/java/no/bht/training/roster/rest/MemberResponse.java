package no.bht.training.roster.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.RosterLine;
import no.bht.training.roster.domain.StaffRole;
import no.bht.training.roster.domain.TrainingDeadline;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberResponse(
    UUID memberId,
    @Nullable String reference,
    StaffRole role,
    Relation relation,
    LocalDate from,
    @Nullable LocalDate lastDay,
    boolean trained,
    @Nullable LocalDate trainedOn,
    @Nullable LocalDate lapsedOn,
    @Nullable LocalDate missingSince,
    @Nullable LocalDate dueOn,
    TrainingDeadline.Ground dueGround,
    boolean overdue) {

  static MemberResponse of(RosterLine line, TrainingDeadline deadline, LocalDate date) {
    Member member = line.member();
    return new MemberResponse(
        member.id().value(),
        member.reference().isEmpty() ? null : member.reference(),
        member.role(),
        member.relation(),
        member.period().from(),
        member.period().lastDay(),
        line.trainedBy(date),
        line.trained().first(),
        line.trained().lapsedSince(date),
        line.missingSince(date),
        deadline.dueOn(member.period().from()),
        deadline.ground(member.period().from()),
        deadline.isOverdue(line, date));
  }
}
