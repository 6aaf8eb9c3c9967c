package no.bht.employerregistry.registerimport.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.Reading;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.ReadyUnits;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.ImportCounts;
import no.bht.employerregistry.registerimport.domain.ImportId;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.employerregistry.registerimport.domain.UnitCheck;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/** Takes single units over by the checks, the rule and the merge of the bulk files. */
@ApplicationScoped
public class TakeOverUnits {
  private final ImportSteps steps;
  private final IndustryRules rules;
  private final EmployerRegistrySettings settings;
  private final InstantSource clock;
  private final Ids ids;

  TakeOverUnits(
      ImportSteps steps,
      IndustryRules rules,
      EmployerRegistrySettings settings,
      InstantSource clock,
      Ids ids) {
    this.steps = steps;
    this.rules = rules;
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * In the caller's transaction.
   *
   * @param removed of these units, those that are to be erased
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TakenOver takeOver(
      UnitKind unit, List<FileRecord.Whole> records, Set<OrganisationNumber> removed) {
    LocalDate today = Oslo.today(clock);
    IndustryRule rule = rules.stored();
    Classification classification = settings.imports().classification();
    RecordSorter sorter =
        new RecordSorter(
            notices -> new UnitCheck(unit, settings.imports().syntheticAllowed(), notices),
            code -> rule.assess(code, classification, today),
            today);
    records.forEach(sorter::sort);
    Chunk chunk = sorter.take();
    boolean decides =
        rule.listOn(today).filter(list -> list.classification() == classification).isPresent();
    Reading reading = new Reading(new ImportId(ids.next()), classification, today, decides, null);
    ReadyUnits units = steps.ready(chunk, reading).units();
    ImportCounts counts = steps.takeOver(units, reading, removed);
    return new TakenOver(units.numbers(), counts.added(), counts.changed(), chunk.rejections());
  }

  /** Who was taken over, what was different, and what was refused. */
  public record TakenOver(
      List<OrganisationNumber> numbers, long added, long changed, List<Rejection> rejections) {

    public TakenOver {
      numbers = List.copyOf(numbers);
      rejections = List.copyOf(rejections);
    }
  }
}
