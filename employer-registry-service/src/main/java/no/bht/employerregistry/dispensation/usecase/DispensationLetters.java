package no.bht.employerregistry.dispensation.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.bht.casework.domain.Letter;
import no.bht.employerregistry.dispensation.domain.Application;
import no.bht.employerregistry.dispensation.domain.Condition;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.EndReason;
import no.bht.employerregistry.dispensation.domain.Grant;
import no.bht.employerregistry.dispensation.domain.Judgement;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.employerregistry.dispensation.domain.Statements;
import no.bht.employerregistry.dispensation.domain.Term;
import org.jspecify.annotations.Nullable;

/** What the office's templates fill in of dispensations; titles say nothing confidential. */
final class DispensationLetters {
  private DispensationLetters() {}

  /** The application as it came in. */
  static Letter application(Application application) {
    Statements said = application.statements();
    return Letter.byTemplate("DISPENSATION_APPLICATION", Map.of())
        .filled("receivedOn", application.receivedOn())
        .filled("part", nameOf(said.part()))
        .filled("description", orNothing(said.description()))
        .filled("specialReasons", orNothing(said.specialReasons()))
        .filled("systematicHse", orNothing(said.systematicHse()));
  }

  static Letter receipt(Dispensation dispensation) {
    return missing("DISPENSATION_RECEIPT", dispensation)
        .filled("receivedOn", dispensation.application().receivedOn());
  }

  static Letter informationRequest(Dispensation dispensation, String demand) {
    return missing("DISPENSATION_INFORMATION_REQUEST", dispensation)
        .filled("demand", demand)
        .filled("deadline", orNothing(dispensation.handling().informationDeadline()));
  }

  /** Statute: fvl. § 11 a. */
  static Letter preliminaryAnswer(Dispensation dispensation) {
    return Letter.byTemplate(
        "DISPENSATION_PRELIMINARY_ANSWER",
        Map.of("receivedOn", dispensation.application().receivedOn()));
  }

  /** The last day to comment is filled in by the procedure. Statute: fvl. § 16. */
  static Letter refusalNotice(Dispensation dispensation) {
    return Letter.byTemplate(
        "DISPENSATION_REFUSAL_NOTICE", Map.of("unmet", found(dispensation, false)));
  }

  /** The reasons are filled in from the decision itself. */
  static Letter refused(Dispensation dispensation) {
    return Letter.byTemplate(
        "DISPENSATION_REFUSED",
        Map.of("met", found(dispensation, true), "unmet", found(dispensation, false)));
  }

  static Letter granted(Dispensation dispensation, Grant grant) {
    return Letter.byTemplate(
        "DISPENSATION_GRANTED",
        Map.of(
            "part", nameOf(grant.part()),
            "from", grant.days().from(),
            "to", grant.days().to(),
            "periodReason", orNothing(grant.periodReason()),
            "terms", grant.terms().stream().map(DispensationLetters::term).toList(),
            "met", found(dispensation, true)));
  }

  static Letter revocationNotice(String facts) {
    return Letter.byTemplate("DISPENSATION_REVOCATION_NOTICE", Map.of("found", facts));
  }

  static Letter revoked(Grant grant) {
    return Letter.byTemplate("DISPENSATION_REVOKED", Map.of("lastDay", grant.inForce().lastDay()));
  }

  static Letter withdrawn(Dispensation dispensation) {
    return Letter.byTemplate(
        "DISPENSATION_WITHDRAWN", Map.of("receivedOn", dispensation.application().receivedOn()));
  }

  static Letter givenUp(Grant grant) {
    return Letter.byTemplate("DISPENSATION_GIVEN_UP", Map.of("lastDay", grant.inForce().lastDay()));
  }

  /** Before its last day. */
  static Letter ending(Grant grant) {
    return Letter.byTemplate(
        "DISPENSATION_ENDING",
        Map.of("part", nameOf(grant.part()), "lastDay", grant.inForce().lastDay()));
  }

  static Letter ended(Grant grant, EndReason reason) {
    return Letter.byTemplate(
        "DISPENSATION_ENDED",
        Map.of("lastDay", grant.inForce().lastDay(), "reason", reason.name()));
  }

  private static Letter missing(String kind, Dispensation dispensation) {
    return Letter.byTemplate(
        kind,
        Map.of("missing", dispensation.application().missing().stream().map(Enum::name).toList()));
  }

  private static List<Map<String, Object>> found(Dispensation dispensation, boolean met) {
    return Arrays.stream(Condition.values())
        .filter(condition -> isJudged(dispensation.judgements().get(condition), met))
        .map(condition -> found(condition, dispensation.judgements().get(condition)))
        .toList();
  }

  private static boolean isJudged(@Nullable Judgement judgement, boolean met) {
    return judgement != null && judgement.met() == met;
  }

  private static Map<String, Object> found(Condition condition, @Nullable Judgement judgement) {
    return Map.of(
        "condition", condition.name(), "reason", judgement == null ? "" : judgement.reason());
  }

  private static Map<String, Object> term(Term term) {
    return Map.of("text", term.text(), "deadline", orNothing(term.deadline()));
  }

  private static String nameOf(@Nullable Part part) {
    return part == null ? "" : part.description();
  }

  private static Object orNothing(@Nullable Object value) {
    return value == null ? "" : value;
  }
}
