package no.bht.approval.publicregister.mark;

import java.util.List;

/** The mark as SVG: 420 by 200 units, and a text for those who do not see it. */
final class MarkDrawing {
  private MarkDrawing() {}

  static String svg(MarkText text) {
    StringBuilder svg = new StringBuilder();
    String all =
        MarkText.TITLE
            + " "
            + MarkText.SUBJECT
            + ": "
            + String.join(" ", text.name())
            + ", "
            + text.number()
            + ". "
            + text.validity();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 200" width="420" height="200" role="img" aria-label="%1$s">
        <title>%1$s</title>
        <rect x="2" y="2" width="416" height="196" rx="16" fill="#ffffff" stroke="#0b5d3b" stroke-width="4"/>
        <circle cx="64" cy="62" r="38" fill="#0b5d3b"/>
        <path d="M45 63l13 14 26-30" fill="none" stroke="#ffffff" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>
        <g font-family="'Liberation Sans', Arial, Helvetica, sans-serif" fill="#0b2e1f">
        <text x="120" y="58" font-size="32" font-weight="bold">%2$s</text>
        <text x="120" y="86" font-size="22">%3$s</text>
        """
            .formatted(escaped(all), MarkText.TITLE, MarkText.SUBJECT));
    List<String> name = text.name();
    for (int i = 0; i < name.size(); i++) {
      line(svg, 126 + 22 * i, 18, name.get(i));
    }
    line(svg, 172, 15, text.number());
    svg.append("<text x=\"396\" y=\"172\" font-size=\"15\" text-anchor=\"end\">")
        .append(escaped(text.validity()))
        .append("</text>\n</g>\n</svg>\n");
    return svg.toString();
  }

  private static void line(StringBuilder svg, int y, int size, String text) {
    svg.append("<text x=\"26\" y=\"%d\" font-size=\"%d\">".formatted(y, size))
        .append(escaped(text))
        .append("</text>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
