package no.bht.acceptance.demonstration.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.bht.acceptance.demonstration.data.StaffMember.Profession;

/**
 * Makes the providers: those that serve others from their own units, and the internal services of
 * the largest employers; kinds and sizes in the shares that were published.
 */
public final class Providers {
  private static final int INTERNAL = 58;
  private static final int PERSONS_PER_ADMINISTRATOR = 8;

  private final DemonstrationRegister register;
  private final Chance chance = Chance.of("providers");
  private final NationalIdentityNumbers persons = new NationalIdentityNumbers(chance);

  private Providers(DemonstrationRegister register) {
    this.register = register;
  }

  /** All of them, by number. */
  public static List<Provider> of(DemonstrationRegister register) {
    Providers providers = new Providers(register);
    List<Provider> all = new ArrayList<>();
    register.mainUnits().stream()
        .filter(unit -> register.providerStaff().containsKey(unit.number()))
        .map(providers::joint)
        .forEach(all::add);
    register.mainUnits().stream()
        .filter(unit -> !register.providerStaff().containsKey(unit.number()))
        .sorted(Comparator.comparing((MainUnit unit) -> -unit.employees().printed().orElse(0)))
        .limit(INTERNAL)
        .map(providers::internal)
        .forEach(all::add);
    all.sort(Comparator.comparing(Provider::number));
    return List.copyOf(all);
  }

  private Provider joint(MainUnit unit) {
    ProviderKind kind =
        chance.percent(38) ? ProviderKind.JOINT_MEMBER_OWNED : ProviderKind.JOINT_COMMERCIAL;
    int persons = register.providerStaff().getOrDefault(unit.number(), 0);
    return new Provider(unit, kind, register.subUnitsOf(unit), staff(persons));
  }

  private Provider internal(MainUnit unit) {
    ProviderKind kind =
        chance.percent(30) ? ProviderKind.INTERNAL_SERVING_OTHERS : ProviderKind.INTERNAL;
    return new Provider(unit, kind, register.subUnitsOf(unit), staff(chance.between(4, 8)));
  }

  /** The first four cover every field of competence. */
  private List<StaffMember> staff(int size) {
    int professionals = Math.max(4, size - size / PERSONS_PER_ADMINISTRATOR);
    List<Profession> professions = List.of(Profession.values());
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                new StaffMember(
                    persons.next(),
                    "staff-%04d".formatted(i + 1),
                    i < professionals ? professions.get(i % professions.size()) : null))
        .toList();
  }
}
