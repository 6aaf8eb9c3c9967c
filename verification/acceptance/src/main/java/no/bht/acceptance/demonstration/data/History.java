package no.bht.acceptance.demonstration.data;

import java.util.List;

/** The made-up past, from February 2023 on, the same every time. */
public record History(
    List<ProviderStory> providers,
    List<PlannedAffiliation> affiliations,
    List<PlannedPlan> plans,
    List<PlannedInspection> inspections) {

  public History {
    providers = List.copyOf(providers);
    affiliations = List.copyOf(affiliations);
    plans = List.copyOf(plans);
    inspections = List.copyOf(inspections);
  }

  public static History of(DemonstrationRegister register) {
    List<ProviderStory> providers = new ProviderStories().of(Providers.of(register));
    List<PlannedAffiliation> affiliations = new Affiliations(register, providers).all();
    List<PlannedPlan> plans = new Plans().of(affiliations);
    return new History(
        providers,
        affiliations,
        plans,
        new Inspections(register, providers, affiliations, plans).all());
  }
}
