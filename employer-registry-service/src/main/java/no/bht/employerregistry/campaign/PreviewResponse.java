package no.bht.employerregistry.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.Letter;

/**
 * What a campaign would be if it started now.
 *
 * @param samples the letter to the first few, in both forms of Norwegian
 */
record PreviewResponse(
    long selected, long heldOut, long toBeWrittenTo, int textVersion, List<Sample> samples) {

  record Sample(String employer, String language, String title, String body) {

    static Sample of(Recipient recipient, Texts texts, Language language, LocalDate day) {
      Letter letter = texts.letter(language, recipient.values(day));
      return new Sample(recipient.employer(), language.tag(), letter.title(), letter.text());
    }
  }

  static PreviewResponse of(CampaignSelection.Preview preview, Campaign campaign, LocalDate day) {
    List<Sample> samples =
        preview.first().stream()
            .flatMap(
                recipient ->
                    Stream.of(Language.values())
                        .map(language -> Sample.of(recipient, campaign.texts(), language, day)))
            .toList();
    return new PreviewResponse(
        preview.selected(),
        preview.heldOut(),
        preview.selected() - preview.heldOut(),
        campaign.textVersion(),
        samples);
  }
}
