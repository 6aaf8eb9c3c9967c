package no.bht.training.equivalence.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import org.jspecify.annotations.Nullable;

/** Port: the stored judgements. */
public interface EquivalentTrainings {

  /** The judgement with this id. */
  Optional<EquivalentTraining> find(EquivalentId id);

  /** The same, held until the transaction ends. */
  Optional<EquivalentTraining> lock(EquivalentId id);

  /** Judgements by id, of one provider or of all, beginning after one; at most {@code limit}. */
  List<EquivalentTraining> list(
      @Nullable OrganisationNumber provider, @Nullable UUID after, int limit);

  /** Every judgement about the person, oldest first. */
  List<EquivalentTraining> ofPerson(PersonKey person);

  /** Stores a new judgement. */
  void add(EquivalentTraining judged);

  /** Stores a changed judgement. */
  void save(EquivalentTraining changed);
}
