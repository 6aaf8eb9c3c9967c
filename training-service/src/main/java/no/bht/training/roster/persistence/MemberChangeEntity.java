package no.bht.training.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberChange;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.MembershipPeriod;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "member_change")
@NullUnmarked
class MemberChangeEntity {
  @Id UUID id;

  @Column(name = "member_id")
  UUID memberId;

  String provider;

  @Enumerated(EnumType.STRING)
  MemberChange.Kind kind;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  String changedBy;

  String reason;

  @Column(name = "person_key")
  String personKey;

  @Column(name = "person_changed")
  boolean personChanged;

  String reference;

  @Enumerated(EnumType.STRING)
  StaffRole role;

  @Enumerated(EnumType.STRING)
  Relation relation;

  @Column(name = "first_day")
  LocalDate firstDay;

  @Column(name = "last_day")
  LocalDate lastDay;

  static MemberChangeEntity of(MemberChange change) {
    Member before = change.before();
    MemberChangeEntity row = new MemberChangeEntity();
    row.id = change.id();
    row.memberId = before.id().value();
    row.provider = before.provider().value();
    row.kind = change.kind();
    row.changedAt = change.changedAt();
    row.changedBy = change.changedBy();
    row.reason = change.reason();
    row.personKey = before.person().value();
    row.personChanged = change.personChanged();
    row.reference = before.reference();
    row.role = before.role();
    row.relation = before.relation();
    row.firstDay = before.period().from();
    row.lastDay = before.period().lastDay();
    return row;
  }

  MemberChange toDomain() {
    Member before =
        new Member(
            new MemberId(memberId),
            new OrganisationNumber(provider),
            new PersonKey(personKey),
            reference,
            role,
            relation,
            new MembershipPeriod(firstDay, lastDay),
            0);
    return new MemberChange(id, kind, before, changedAt, changedBy, reason, personChanged);
  }
}
