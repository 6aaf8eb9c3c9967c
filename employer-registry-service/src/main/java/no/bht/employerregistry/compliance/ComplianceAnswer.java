package no.bht.employerregistry.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.employerregistry.AffiliationSettings;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationTimeline;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.AgreementState;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.employerregistry.affiliation.domain.Days;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.employerregistry.affiliation.domain.Disputes;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.employerregistry.affiliation.domain.ProviderApproval;
import no.bht.employerregistry.affiliation.domain.ProviderApprovals;
import no.bht.employerregistry.committee.domain.CommitteeThreshold;
import no.bht.employerregistry.compliance.ComplianceQueries.Papers;
import no.bht.employerregistry.compliance.ComplianceResponse.AffiliationPart;
import no.bht.employerregistry.compliance.ComplianceResponse.AnswerPart;
import no.bht.employerregistry.compliance.ComplianceResponse.CommitteePart;
import no.bht.employerregistry.compliance.ComplianceResponse.DocumentPart;
import no.bht.employerregistry.compliance.ComplianceResponse.DueBy;
import no.bht.employerregistry.compliance.ComplianceResponse.Gap;
import no.bht.employerregistry.compliance.ComplianceResponse.Item;
import no.bht.employerregistry.compliance.ComplianceResponse.Overlap;
import no.bht.employerregistry.compliance.ComplianceResponse.ReportPart;
import no.bht.employerregistry.compliance.ComplianceResponse.ToDo;
import no.bht.employerregistry.compliance.domain.Missing;
import no.bht.employerregistry.compliance.domain.Standing;
import no.bht.employerregistry.compliance.domain.Standing.Cover;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.DutyGrounds.Known;
import no.bht.employerregistry.obligation.domain.DutyTimeline;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Gathers what an employer has and lacks; every reading by an index of its own. */
@ApplicationScoped
class ComplianceAnswer {
  /** Before the first list there is nothing to compute a duty by. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);

  private final DutyGrounds duties;
  private final IndustryRules rules;
  private final Affiliations affiliations;
  private final CountingAffiliations counting;
  private final ProviderApprovals approvals;
  private final Disputes disputes;
  private final ComplianceQueries queries;
  private final AffiliationSettings settings;
  private final InstantSource clock;

  ComplianceAnswer(
      DutyGrounds duties,
      IndustryRules rules,
      Affiliations affiliations,
      CountingAffiliations counting,
      ProviderApprovals approvals,
      Disputes disputes,
      ComplianceQueries queries,
      AffiliationSettings settings,
      InstantSource clock) {
    this.duties = duties;
    this.rules = rules;
    this.affiliations = affiliations;
    this.counting = counting;
    this.approvals = approvals;
    this.disputes = disputes;
    this.queries = queries;
    this.settings = settings;
    this.clock = clock;
  }

  Optional<ComplianceResponse> on(OrganisationNumber employer, LocalDate day) {
    return queries.papers(employer, day).map(papers -> answer(employer, day, papers));
  }

  private ComplianceResponse answer(OrganisationNumber employer, LocalDate day, Papers papers) {
    Known known = duties.factsOf(employer, clock.instant());
    IndustryRule rule = rules.now();
    TotalDuty duty = TotalDuty.on(day, rule, known.facts());
    List<Affiliation> own = affiliations.ofEmployers(List.of(employer));
    List<Affiliation> all = counting.of(employer, own);
    List<ProviderApproval> approved =
        approvals.ofAll(
            all.stream().map(one -> one.terms().provider()).collect(Collectors.toSet()));
    List<Dispute> open = disputes.search(employer, true, null, 1000);
    List<DocumentPart> documents = queries.documents(employer, day);
    List<AnswerPart> answers = answers(employer, own, open);
    ReportPart report = report(day, papers, all);
    Standing standing =
        Standing.of(
            duty.outcome(),
            covers(day, all, approved, open),
            papersOn(day, papers, report, documents, answers));
    return new ComplianceResponse(
        employer,
        day,
        DutyParts.of(duty),
        affiliationPart(
            standing, day, all, approved, DutyTimeline.of(rule, known.facts(), FIRST_DAY)),
        papers.plan(),
        report,
        documents,
        answers,
        committee(day, papers),
        standing.fulfilled(),
        standing.missing(),
        toDo(standing, report, answers));
  }

  private static Stream<Affiliation> on(LocalDate day, List<Affiliation> all) {
    return all.stream().filter(one -> one.terms().period().contains(day));
  }

  private static List<Cover> covers(
      LocalDate day,
      List<Affiliation> all,
      List<ProviderApproval> approved,
      List<Dispute> disputes) {
    return on(day, all)
        .map(
            one ->
                new Cover(
                    one.terms().coverage().isWhole(),
                    one.approvedDays(approved).contains(day),
                    isContested(one, disputes)))
        .toList();
  }

  /** What is in dispute between a related unit and its provider may be that there is nothing. */
  private static boolean isContested(Affiliation one, List<Dispute> own) {
    return own.stream()
        .filter(dispute -> dispute.affiliation().equals(one.id()))
        .findFirst()
        .map(dispute -> dispute.kind() == Dispute.Kind.NOT_AFFILIATED)
        .orElse(one.agreement().stored() == AgreementState.DISPUTED);
  }

  private static Standing.Papers papersOn(
      LocalDate day,
      Papers papers,
      ReportPart report,
      List<DocumentPart> documents,
      List<AnswerPart> answers) {
    return new Standing.Papers(
        papers.plan() != null,
        report.expected() && report.id() == null && report.dueOn().isBefore(day),
        documents.stream().anyMatch(DocumentPart::missing),
        answers.stream().anyMatch(answer -> answer.what() == Missing.CONFIRMATION),
        answers.stream().anyMatch(answer -> answer.what() == Missing.STATEMENT));
  }

  private AffiliationPart affiliationPart(
      Standing standing,
      LocalDate day,
      List<Affiliation> all,
      List<ProviderApproval> approved,
      DutyTimeline duty) {
    AffiliationTimeline timeline =
        AffiliationTimeline.of(
            daysOf(duty, TotalDuty.Outcome.OBLIGED),
            daysOf(duty, TotalDuty.Outcome.OBLIGED_IN_PART),
            all,
            approved);
    return new AffiliationPart(
        standing.affiliation(),
        on(day, all).map(one -> item(one, day, approved)).toList(),
        timeline.gaps().stream()
            .map(gap -> new Gap(gap.days().from(), gap.days().to(), gap.reason()))
            .toList(),
        timeline.overlaps().stream()
            .map(
                overlap ->
                    new Overlap(
                        overlap.days().from(),
                        overlap.days().to(),
                        List.of(overlap.one().value(), overlap.other().value())))
            .toList());
  }

  private static Days daysOf(DutyTimeline duty, TotalDuty.Outcome outcome) {
    return Days.of(
        duty.segments().stream()
            .filter(segment -> segment.duty().outcome() == outcome)
            .map(segment -> new DateRange(segment.from(), segment.to()))
            .toList());
  }

  private static Item item(Affiliation one, LocalDate day, List<ProviderApproval> approved) {
    OrganisationNumber successor =
        one.invalidation() == null ? null : one.invalidation().successor();
    return new Item(
        one.id().value(),
        one.terms().provider().value(),
        one.terms().period().from(),
        one.terms().period().to(),
        one.terms().coverage().isWhole() ? "WHOLE" : "PARTIAL",
        one.terms().coverage().part(),
        one.agreement().on(day),
        one.approvedDays(approved).contains(day),
        successor == null ? null : successor.value());
  }

  private ReportPart report(LocalDate day, Papers papers, List<Affiliation> all) {
    int year = day.getYear() - 1;
    DateRange lastYear = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    LocalDate set = MonthDay.parse("--" + settings.annualReportDue()).atYear(year + 1);
    LocalDate planned = papers.reportDue();
    return new ReportPart(
        year,
        all.stream().anyMatch(one -> one.terms().period().overlaps(lastYear)),
        planned == null ? set : planned,
        planned == null ? DueBy.OFFICE : DueBy.PLAN,
        papers.report(),
        papers.reportReceivedOn());
  }

  /** What the office asks the employer today. */
  private List<AnswerPart> answers(
      OrganisationNumber employer, List<Affiliation> all, List<Dispute> open) {
    LocalDate today = Oslo.today(clock);
    List<AnswerPart> answers = new ArrayList<>();
    for (Affiliation one : all) {
      if (one.agreement().isOpen(today) && one.agreement().reportedBy() != Party.EMPLOYER) {
        answers.add(
            new AnswerPart(
                Missing.CONFIRMATION, one.id().value(), null, one.agreement().answerDue()));
      }
    }
    for (Dispute dispute : open) {
      if (dispute.statement() == null && dispute.otherNumber().equals(employer)) {
        answers.add(
            new AnswerPart(
                Missing.STATEMENT,
                dispute.affiliation().value(),
                dispute.id(),
                dispute.statementDue()));
      }
    }
    return answers;
  }

  private static CommitteePart committee(LocalDate day, Papers papers) {
    CommitteeThreshold rule = CommitteeThreshold.on(day);
    return CommitteePart.of(rule, rule.of(papers.employees()));
  }

  private static List<ToDo> toDo(Standing standing, ReportPart report, List<AnswerPart> answers) {
    List<ToDo> list = new ArrayList<>();
    for (Missing what : standing.missing()) {
      list.add(new ToDo(what, what.statute(), what.by(), by(what, report, answers)));
    }
    boolean comes = report.expected() && report.id() == null;
    boolean said = standing.missing().contains(Missing.ANNUAL_REPORT);
    if (comes && !said && standing.fulfilled() != Standing.Fulfilled.DISPENSATION) {
      Missing what = Missing.ANNUAL_REPORT;
      list.add(new ToDo(what, what.statute(), what.by(), report.dueOn()));
    }
    return list;
  }

  private static @Nullable LocalDate by(Missing what, ReportPart report, List<AnswerPart> answers) {
    return what == Missing.ANNUAL_REPORT
        ? report.dueOn()
        : answers.stream()
            .filter(answer -> answer.what() == what)
            .map(AnswerPart::by)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
  }
}
