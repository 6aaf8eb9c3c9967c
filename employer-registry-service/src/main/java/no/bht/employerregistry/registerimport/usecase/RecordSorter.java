package no.bht.employerregistry.registerimport.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.AssessedUnit;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.Notice;
import no.bht.employerregistry.registerimport.domain.RecordFields;
import no.bht.employerregistry.registerimport.domain.RecordRefused;
import no.bht.employerregistry.registerimport.domain.RegisterField;
import no.bht.employerregistry.registerimport.domain.RegisteredUnit;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import no.bht.employerregistry.registerimport.domain.UnitCheck;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Puts each record of one file where it belongs: accepted, with its duty, or rejected. */
final class RecordSorter {
  private final UnitCheck check;
  private final Function<@Nullable IndustryCode, IndustryAssessment> rule;
  private final LocalDate today;
  private final SeenNumbers seen = new SeenNumbers();
  private final Map<IndustryCode, IndustryAssessment> assessed = new HashMap<>();
  private Chunk chunk = new Chunk();

  /**
   * @param rule what today's list says of a code of the file
   */
  RecordSorter(
      Function<Consumer<Notice>, UnitCheck> check,
      Function<@Nullable IndustryCode, IndustryAssessment> rule,
      LocalDate today) {
    this.check = check.apply(notice -> chunk.note(notice));
    this.rule = rule;
    this.today = today;
  }

  void sort(FileRecord file) {
    switch (file) {
      case FileRecord.Broken broken ->
          chunk.reject(new Rejection(broken.line(), broken.ordinal(), broken.code(), null, null));
      case FileRecord.Whole whole -> sort(whole);
    }
  }

  void reject(Rejection rejection) {
    chunk.reject(rejection);
  }

  int pending() {
    return chunk.size();
  }

  /** The records since the last time. */
  Chunk take() {
    Chunk taken = chunk;
    chunk = new Chunk();
    return taken;
  }

  private void sort(FileRecord.Whole whole) {
    try {
      RegisteredUnit unit = check.check(whole.fields());
      if (!seen.add(unit.number())) {
        throw new RecordRefused(
            RejectionCode.DUPLICATE_IN_FILE, RegisterField.NUMBER.registerName());
      }
      chunk.accept(new AssessedUnit(unit, dutyOf(unit)));
    } catch (RecordRefused refused) {
      chunk.reject(
          new Rejection(
              whole.line(),
              whole.ordinal(),
              refused.code(),
              refused.field(),
              numberOf(whole.fields())));
    }
  }

  private Duty dutyOf(RegisteredUnit unit) {
    RegisteredUnit.Details details = unit.details();
    boolean gone = unit.deregisteredOn() != null && !unit.deregisteredOn().isAfter(today);
    if (gone || details == null) {
      return Duty.OF_DEREGISTERED;
    }
    IndustryAssessment assessment = assess(details.codes());
    if (assessment.question() == OpenQuestion.UNKNOWN_CODE) {
      chunk.note(Notice.INDUSTRY_CODE_UNKNOWN);
    }
    return Duty.of(assessment);
  }

  private IndustryAssessment assess(List<@Nullable IndustryCode> codes) {
    IndustryCode main = codes.getFirst();
    return main == null ? rule.apply(null) : assessed.computeIfAbsent(main, rule);
  }

  private static @Nullable String numberOf(RecordFields fields) {
    try {
      String text = fields.text(RegisterField.NUMBER);
      return text == null ? null : OrganisationNumber.parse(text).value();
    } catch (RecordRefused | IllegalArgumentException e) {
      return null;
    }
  }
}
