package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Who is affiliated with whom: a group mostly has one provider, its own or one with a branch in the
 * county; some change provider.
 */
final class Affiliations {
  private static final int STEPS_AFTER_APPROVAL = 14;

  private final DemonstrationRegister register;
  private final Map<String, ProviderStory> ownProviders;
  private final Map<String, List<ProviderStory>> byCounty = new HashMap<>();
  private final Chance chance = Chance.of("affiliations");
  private final List<PlannedAffiliation> planned = new ArrayList<>();

  Affiliations(DemonstrationRegister register, List<ProviderStory> providers) {
    this.register = register;
    ownProviders =
        providers.stream()
            .collect(Collectors.toMap(story -> story.provider().number(), story -> story));
    providers.stream()
        .filter(story -> story.fate().approved() && story.provider().kind().servesOthers())
        .forEach(
            story ->
                story
                    .provider()
                    .counties()
                    .forEach(
                        county ->
                            byCounty.computeIfAbsent(county, key -> new ArrayList<>()).add(story)));
  }

  List<PlannedAffiliation> all() {
    register.mainUnits().forEach(this::ofGroup);
    return List.copyOf(planned);
  }

  private void ofGroup(MainUnit main) {
    ProviderStory provider = providerOf(main);
    if (chance.percent(Math.min(80, main.industry().affiliatedPercent()))) {
      affiliate(main, main.number(), main.location(), provider);
    }
    for (SubUnit unit : register.subUnitsOf(main)) {
      if (chance.percent(unit.industry().affiliatedPercent())) {
        affiliate(main, unit.number(), unit.location(), provider);
      }
    }
  }

  private ProviderStory providerOf(MainUnit main) {
    ProviderStory own = ownProviders.get(main.number());
    return own != null && own.fate().approved() ? own : nearby(main.location());
  }

  /** Larger providers have more customers. */
  private ProviderStory nearby(Location location) {
    List<ProviderStory> near =
        byCounty.getOrDefault(location.municipality().countyNumber(), List.of());
    return chance.weighted(near, story -> story.provider().staff().size());
  }

  private void affiliate(
      MainUnit main, String employer, Location location, ProviderStory provider) {
    int starts =
        chance.between(
            provider.decided() + 1,
            Math.min(provider.lastWithNewCustomers(), provider.decided() + STEPS_AFTER_APPROVAL));
    String part = chance.percent(3) ? "Lager og verksted" : null;
    LocalDate from = Mornings.day(starts).minusDays(chance.between(0, 20));
    ProviderStory next = nearby(location);
    int changes = Math.max(starts, next.decided()) + chance.between(6, 30);
    boolean change =
        chance.percent(11)
            && !next.equals(provider)
            && changes < next.lastWithNewCustomers()
            && part == null;
    planned.add(
        new PlannedAffiliation(
            employer,
            provider,
            provider.equals(ownProviders.get(main.number())),
            starts,
            from,
            part,
            change ? OptionalInt.of(changes) : OptionalInt.empty()));
    if (change) {
      planned.add(
          new PlannedAffiliation(
              employer,
              next,
              false,
              changes + 1,
              Mornings.day(changes).plusDays(1),
              null,
              OptionalInt.empty()));
    }
  }
}
