package no.bht.employerregistry.registerimport.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.registerimport.domain.ImportCounts;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportResponse(
    UUID id,
    UnitKind unit,
    Classification classification,
    RegisterImport.State state,
    RegisterFile.Format format,
    boolean gzip,
    boolean complete,
    long read,
    long accepted,
    long rejected,
    @JsonProperty("new") long added,
    long changed,
    long unchanged,
    long obligationsEstablished,
    long obligationsLifted,
    List<NoticeCount> notices,
    @Nullable String sha256,
    Instant startedAt,
    @Nullable Instant finishedAt) {

  static ImportResponse of(RegisterImport done) {
    ImportCounts counts = done.counts();
    return new ImportResponse(
        done.id().value(),
        done.unit(),
        done.classification(),
        done.state(),
        done.format(),
        done.gzip(),
        done.complete(),
        counts.read(),
        counts.accepted(),
        counts.rejected(),
        counts.added(),
        counts.changed(),
        counts.unchanged(),
        counts.established(),
        counts.lifted(),
        done.notices().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(notice -> new NoticeCount(notice.getKey(), notice.getValue()))
            .toList(),
        done.sha256(),
        done.startedAt(),
        done.finishedAt());
  }

  record NoticeCount(String code, long count) {}
}
