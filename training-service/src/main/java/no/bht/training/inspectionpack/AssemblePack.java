package no.bht.training.inspectionpack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.TrainingSettings;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.domain.Courses;
import no.bht.training.domain.Access;
import no.bht.training.inspectionpack.InspectionPack.Check;
import no.bht.training.inspectionpack.InspectionPack.Count;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.Roster;
import no.bht.training.roster.domain.RosterLine;
import no.bht.training.roster.domain.TrainingDeadline;
import no.bht.training.trainingstatus.domain.Approvals;
import no.bht.training.trainingstatus.domain.StaffTrainings;
import no.bht.training.trainingstatus.domain.TrainingStatus;
import org.jspecify.annotations.Nullable;

/** Puts the documentation of a provider together. */
@ApplicationScoped
class AssemblePack {
  private static final int AT_A_TIME = 1_000;

  private final Roster roster;
  private final Proofs proofs;
  private final Courses courses;
  private final StaffTrainings trainings;
  private final Approvals approvals;
  private final Access access;
  private final TrainingSettings settings;

  AssemblePack(
      Roster roster,
      Proofs proofs,
      Courses courses,
      StaffTrainings trainings,
      Approvals approvals,
      Access access,
      TrainingSettings settings) {
    this.roster = roster;
    this.proofs = proofs;
    this.courses = courses;
    this.trainings = trainings;
    this.approvals = approvals;
    this.access = access;
    this.settings = settings;
  }

  /**
   * @throws no.bht.training.domain.NotFound if it is another's
   */
  @Transactional
  InspectionPack of(OrganisationNumber provider, LocalDate date) {
    access.requirePartyOrOffice(provider);
    List<PackMember> staff = staff(provider, date);
    List<PackCourse> taken = courses(staff);
    TrainingStatus status = trainings.of(provider).on(date);
    return new InspectionPack(
        provider,
        date,
        approvals.isApproved(provider, date),
        status.kind(),
        new Count(
            status.staff(),
            status.trained(),
            status.lapsed(),
            status.staff() - status.trained(),
            count(staff, PackMember::role),
            count(staff, PackMember::relation)),
        check(staff, taken),
        staff,
        proofs.certificates(provider, date),
        taken,
        documents(staff, taken));
  }

  /** The content of a course is its organiser's and the office's to see. */
  private List<PackDocument> documents(List<PackMember> staff, List<PackCourse> taken) {
    UUID[] completions =
        staff.stream()
            .flatMap(member -> member.proofs().stream())
            .filter(proof -> proof.courseId() != null)
            .map(Proof::proofId)
            .toArray(UUID[]::new);
    UUID[] courses =
        taken.stream()
            .filter(course -> access.isPartyOrOffice(course.organiser()))
            .map(PackCourse::courseId)
            .toArray(UUID[]::new);
    return proofs.documents(completions, courses);
  }

  private List<PackMember> staff(OrganisationNumber provider, LocalDate date) {
    Map<UUID, List<Proof>> known = proofs.of(provider, date);
    TrainingDeadline deadline =
        new TrainingDeadline(
            settings.deadline().daysFromStart().map(OptionalInt::of).orElseGet(OptionalInt::empty));
    List<PackMember> staff = new ArrayList<>();
    List<RosterLine> page = page(provider, date, null);
    while (!page.isEmpty()) {
      page.stream()
          .filter(line -> line.member().period().includes(date))
          .map(line -> member(line, deadline, date, known))
          .forEach(staff::add);
      page = page(provider, date, page.getLast().member().id().value());
    }
    return staff;
  }

  private List<RosterLine> page(OrganisationNumber provider, LocalDate date, @Nullable UUID after) {
    return roster.lines(provider, new Roster.Query(date, false, null, after, AT_A_TIME));
  }

  private static PackMember member(
      RosterLine line, TrainingDeadline deadline, LocalDate date, Map<UUID, List<Proof>> proofs) {
    Member member = line.member();
    return new PackMember(
        member.id().value(),
        member.reference().isEmpty() ? null : member.reference(),
        member.role(),
        member.relation(),
        member.period().from(),
        line.trainedBy(date),
        line.missingSince(date),
        deadline.dueOn(member.period().from()),
        deadline.isOverdue(line, date),
        proofs.getOrDefault(member.id().value(), List.of()));
  }

  private List<PackCourse> courses(List<PackMember> staff) {
    return staff.stream()
        .flatMap(member -> member.proofs().stream())
        .map(Proof::courseId)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .flatMap(id -> courses.find(new CourseId(id)).stream())
        .map(PackCourse::of)
        .toList();
  }

  private static Check check(List<PackMember> staff, List<PackCourse> courses) {
    Set<UUID> lost = new HashSet<>();
    courses.stream()
        .filter(course -> course.state() != CourseState.ACCEPTED)
        .forEach(course -> lost.add(course.courseId()));
    return new Check(
        ids(staff, member -> !member.trained()),
        ids(staff, PackMember::overdue),
        ids(
            staff,
            member -> member.proofs().stream().anyMatch(proof -> lost.contains(proof.courseId()))));
  }

  private static List<UUID> ids(List<PackMember> staff, Predicate<PackMember> which) {
    return staff.stream().filter(which).map(PackMember::memberId).toList();
  }

  private static <E extends Enum<E>> Map<E, Integer> count(
      List<PackMember> staff, Function<PackMember, E> kind) {
    Map<E, Integer> counts = new TreeMap<>();
    staff.forEach(member -> counts.merge(kind.apply(member), 1, Integer::sum));
    return counts;
  }
}
