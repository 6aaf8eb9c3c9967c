package no.bht.casework.press;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what templates have made; without document types and entities of its own. */
final class Xhtml {
  private Xhtml() {}

  static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("A template makes no XHTML", e);
    }
  }

  /** The text, a line to a heading, an empty line after a paragraph. */
  static String text(String fragment) {
    StringBuilder text = new StringBuilder();
    append(parse("<div>" + fragment + "</div>").getDocumentElement(), text);
    return text.toString().replaceAll("[ \\t]*\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }

  private static void append(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getTextContent().replaceAll("\\s+", " "));
      return;
    }
    boolean starts =
        switch (node.getNodeName()) {
          case "p", "h1", "h2", "h3", "li", "div" -> true;
          default -> false;
        };
    if (starts) {
      stripSpaces(text);
    }
    text.append(node.getNodeName().equals("li") ? "- " : "");
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      append(children.item(i), text);
    }
    text.append(
        switch (node.getNodeName()) {
          case "p", "ul", "ol" -> "\n\n";
          case "h1", "h2", "h3", "li", "br" -> "\n";
          default -> "";
        });
  }

  private static void stripSpaces(StringBuilder text) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }
}
