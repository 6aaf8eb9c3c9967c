package no.bht.training.completion.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** JSON objects one after the other: one a line (NDJSON), or in an array. */
final class JsonReportedRows implements ReportedRows {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private final JsonParser parser;

  JsonReportedRows(InputStream body) throws IOException {
    parser = JSON.createParser(body);
  }

  @Override
  public Optional<ReportedRow> next() throws IOException, BrokenReport {
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return Optional.empty();
      }
      if (token != JsonToken.START_OBJECT) {
        throw new BrokenReport();
      }
      return Optional.of(row());
    } catch (JsonProcessingException | CharConversionException e) {
      throw new BrokenReport();
    }
  }

  /** Read to its end before its fault is told, so that the next row begins where it should. */
  private ReportedRow row() throws IOException, BrokenReport {
    ReportedRow row = new ReportedRow();
    ProblemException fault = null;
    for (JsonToken name = parser.nextToken();
        name != JsonToken.END_OBJECT;
        name = parser.nextToken()) {
      if (name != JsonToken.FIELD_NAME) {
        throw new BrokenReport();
      }
      ReportedRow.@Nullable Field field = ReportedRow.Field.of(parser.currentName());
      JsonToken value = parser.nextToken();
      if (field == null) {
        fault = ReportedRow.fault("unknown-property");
      } else if (value == JsonToken.VALUE_STRING) {
        row.put(field, parser.getText());
      } else if (value != JsonToken.VALUE_NULL) {
        fault = ReportedRow.fault("text-expected");
      }
      parser.skipChildren();
    }
    if (fault != null) {
      throw fault;
    }
    return row;
  }
}
