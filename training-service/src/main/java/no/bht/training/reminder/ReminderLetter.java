package no.bht.training.reminder;

/** Tells a provider that training is missing (påminnelse), in Bokmål. */
record ReminderLetter(String title, String text) {
  static ReminderLetter of(Reminders reminders) {
    StringBuilder text =
        new StringBuilder(
            "Bedriftshelsetjenesten skal sørge for at personalet får obligatorisk opplæring"
                + " (forskrift om administrative ordninger § 2-3).\n\n");
    if (reminders.overdue() > 0) {
      text.append(
          "Antall på listen over personale som mangler opplæring etter fristen: %d.%n"
              .formatted(reminders.overdue()));
    }
    if (reminders.dueSoon() > 0) {
      text.append(
          "Antall på listen over personale som har frist om kort tid: %d.%n"
              .formatted(reminders.dueSoon()));
    }
    text.append(
        "\nListen deres viser hvem det gjelder. For dem som begynte 1. januar 2023 eller senere er"
            + " fristen satt av kontoret; den står ikke i forskriften.");
    return new ReminderLetter("Påminnelse om obligatorisk opplæring", text.toString());
  }
}
