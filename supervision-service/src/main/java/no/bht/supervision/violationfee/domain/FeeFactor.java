package no.bht.supervision.violationfee.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/**
 * What is weighed, each with a text of its own (momenter). Statute: aml. § 18-10 second paragraph,
 * § 18-10 a second paragraph.
 */
public enum FeeFactor {
  /** How grave the violation is. */
  GRAVITY(Addressee.ENTERPRISE),
  /** The degree of guilt. */
  GUILT(Addressee.ENTERPRISE, Addressee.NATURAL_PERSON),
  /** Whether it is repeated. */
  REPETITION(Addressee.ENTERPRISE),
  /** Whether it could have been prevented by guidelines, instruction, training, control. */
  COULD_HAVE_BEEN_PREVENTED(Addressee.ENTERPRISE),
  /** Advantage gained, or that could have been gained. */
  ADVANTAGE(Addressee.ENTERPRISE, Addressee.NATURAL_PERSON),
  /** Whether it was to promote the enterprise's interests. */
  ENTERPRISE_INTERESTS(Addressee.ENTERPRISE),
  /** Other reactions against the enterprise or one who acted for it. */
  OTHER_REACTIONS(Addressee.ENTERPRISE),
  /** What the addressee can pay. */
  ECONOMIC_ABILITY(Addressee.ENTERPRISE, Addressee.NATURAL_PERSON),
  /** The preventive effect. */
  PREVENTIVE_EFFECT(Addressee.ENTERPRISE),
  /** Extent and effects of the violation. */
  EXTENT_AND_EFFECTS(Addressee.NATURAL_PERSON),
  /** Reasonable ground to believe that a fee to the enterprise, as arranged, has no effect. */
  ARRANGED_WITHOUT_EFFECT(Addressee.NATURAL_PERSON);

  private final boolean ofEnterprise;
  private final boolean ofPerson;

  FeeFactor(Addressee... addressees) {
    ofEnterprise = List.of(addressees).contains(Addressee.ENTERPRISE);
    ofPerson = List.of(addressees).contains(Addressee.NATURAL_PERSON);
  }

  /**
   * Each has a text, and no other has; on the spot none need have.
   *
   * @throws CommandRefused naming those that are missing or have no place
   */
  static void require(Set<FeeFactor> weighed, Addressee addressee, boolean onTheSpot) {
    Set<FeeFactor> of = of(addressee);
    List<String> wrong =
        Arrays.stream(values())
            .filter(
                factor ->
                    weighed.contains(factor)
                        ? !of.contains(factor)
                        : of.contains(factor) && !onTheSpot)
            .map(Enum::name)
            .toList();
    CommandRefused.when(!wrong.isEmpty(), new Refusal.FactorsMissing(wrong));
  }

  /** What must be weighed. */
  public static Set<FeeFactor> of(Addressee addressee) {
    return Arrays.stream(values())
        .filter(factor -> addressee == Addressee.ENTERPRISE ? factor.ofEnterprise : factor.ofPerson)
        .collect(Collectors.toUnmodifiableSet());
  }
}
