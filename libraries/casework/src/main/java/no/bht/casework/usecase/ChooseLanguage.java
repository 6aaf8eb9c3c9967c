package no.bht.casework.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongConsumer;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.PartyLanguages;
import no.bht.platform.organisation.OrganisationNumber;

/** A party chooses in which language it is written to (målform). Statute: språklova. */
@ApplicationScoped
public class ChooseLanguage {
  private final PartyLanguages languages;

  ChooseLanguage(PartyLanguages languages) {
    this.languages = languages;
  }

  @Transactional
  public PartyLanguages.Choice of(OrganisationNumber party) {
    return languages.of(party);
  }

  /**
   * @param versionRead stops the choice if another version was read
   */
  @Transactional
  public PartyLanguages.Choice choose(
      OrganisationNumber party, Language language, LongConsumer versionRead) {
    versionRead.accept(languages.of(party).version());
    return languages.choose(party, language);
  }
}
