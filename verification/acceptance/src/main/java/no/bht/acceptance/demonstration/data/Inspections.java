package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.bht.acceptance.demonstration.data.PlannedInspection.OrderFate;

/** Inspections over the years, with outcomes roughly as those published for 2024. */
final class Inspections {
  private static final int OF_EMPLOYERS = 150;
  private static final int OF_PROVIDERS = 16;

  /** From this day codes of SN2025 decide the duty; the register holds no older ones. */
  private static final LocalDate CODES_DECIDE_FROM = LocalDate.of(2025, 10, 7);

  private static final int DECIDED_BY_CODE = 90;

  private final DemonstrationRegister register;
  private final List<ProviderStory> providers;
  private final Map<String, List<PlannedAffiliation>> affiliations = new HashMap<>();
  private final Map<String, List<PlannedPlan>> plans = new HashMap<>();
  private final Chance chance = Chance.of("inspections");

  Inspections(
      DemonstrationRegister register,
      List<ProviderStory> providers,
      List<PlannedAffiliation> affiliations,
      List<PlannedPlan> plans) {
    this.register = register;
    this.providers = providers;
    affiliations.forEach(
        it -> this.affiliations.computeIfAbsent(it.employer(), key -> new ArrayList<>()).add(it));
    plans.forEach(
        it ->
            this.plans
                .computeIfAbsent(it.affiliation().employer(), key -> new ArrayList<>())
                .add(it));
  }

  List<PlannedInspection> all() {
    return Stream.concat(
            employers().stream().map(this::ofEmployer),
            inspectedProviders().stream().map(this::ofProvider))
        .toList();
  }

  private List<SubUnit> employers() {
    List<SubUnit> candidates =
        register.subUnits().stream()
            .filter(unit -> unit.industry().affiliatedPercent() >= 40)
            .filter(unit -> !register.providerStaff().containsKey(unit.mainUnit().number()))
            .toList();
    return Stream.generate(() -> chance.oneOf(candidates)).distinct().limit(OF_EMPLOYERS).toList();
  }

  private PlannedInspection ofEmployer(SubUnit unit) {
    int opens = chance.between(12, Mornings.last() - 10);
    boolean byCode =
        !Mornings.day(opens + 1).isBefore(CODES_DECIDE_FROM)
            && unit.industry().affiliatedPercent() >= DECIDED_BY_CODE;
    return new PlannedInspection(
        unit.number(),
        false,
        chance.percent(84) ? "ON_SITE" : "DOCUMENT",
        opens,
        !byCode,
        breaches(unit.number(), opens + 1),
        orderFate());
  }

  /** Point 5536 stands only where an order requires assistance: where 5527 or 5528 is breached. */
  private Map<String, Boolean> breaches(String employer, int step) {
    boolean affiliated =
        affiliations.getOrDefault(employer, List.of()).stream().anyMatch(it -> it.standsAt(step));
    boolean planned =
        plans.getOrDefault(employer, List.of()).stream().anyMatch(it -> it.coversAt(step));
    boolean notAffiliated = !affiliated && chance.percent(20);
    boolean withoutPlan = !planned && chance.percent(38);
    Map<String, Boolean> breaches = new TreeMap<>();
    breaches.put("5527", notAffiliated);
    breaches.put("5528", withoutPlan);
    if (chance.percent(41)) {
      breaches.put("5534", chance.percent(19));
    }
    if (chance.percent(2)) {
      breaches.put("8008", chance.percent(69));
    }
    if (notAffiliated || withoutPlan) {
      breaches.put("5536", chance.percent(49));
    }
    return breaches;
  }

  private OrderFate orderFate() {
    int drawn = chance.between(1, 100);
    if (drawn <= 75) {
      return OrderFate.IN_TIME;
    }
    return drawn <= 88 ? OrderFate.LATE : OrderFate.NEVER;
  }

  private List<ProviderStory> inspectedProviders() {
    List<ProviderStory> candidates =
        providers.stream()
            .filter(story -> story.fate() == Fate.APPROVED)
            .filter(story -> story.decided() < Mornings.last() - 24)
            .toList();
    return Stream.generate(() -> chance.oneOf(candidates)).distinct().limit(OF_PROVIDERS).toList();
  }

  private PlannedInspection ofProvider(ProviderStory story) {
    Map<String, Boolean> breaches = new TreeMap<>();
    boolean onSite = chance.percent(33);
    if (onSite) {
      breaches.put("2-2", chance.percent(12));
    }
    breaches.put("2-3", chance.percent(12));
    breaches.put("2-4", chance.percent(30));
    return new PlannedInspection(
        story.provider().number(),
        true,
        onSite ? "DIGITAL" : "DOCUMENT",
        chance.between(story.decided() + 8, Mornings.last() - 6),
        false,
        breaches,
        OrderFate.IN_TIME);
  }
}
