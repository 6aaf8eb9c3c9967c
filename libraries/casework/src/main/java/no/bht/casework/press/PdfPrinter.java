package no.bht.casework.press;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.Level;
import org.w3c.dom.Document;

/** Tagged PDF (PDF/UA) with its fonts in it; asks nobody for anything. */
@ApplicationScoped
class PdfPrinter {
  private static final String FAMILY = "Liberation Sans";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  byte[] print(Document letter) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useUriResolver((base, uri) -> null);
    builder.withW3cDocument(letter, null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new IllegalStateException("A letter cannot be made a PDF", e);
    }
    return pdf.toByteArray();
  }

  private static FSSupplier<InputStream> font(String style) {
    return () ->
        Objects.requireNonNull(
            PdfPrinter.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"));
  }
}
