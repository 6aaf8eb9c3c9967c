package no.bht.approval.publicregister.mark;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/** The mark as PNG, twice the drawing's size, in a font of our own: a server may have none. */
@ApplicationScoped
class MarkPicture {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 200;
  private static final int SCALE = 2;
  private static final Color GREEN = new Color(0x0B5D3B);
  private static final Color TEXT = new Color(0x0B2E1F);

  private final Font regular = font("LiberationSans-Regular.ttf");
  private final Font bold = font("LiberationSans-Bold.ttf");

  byte[] png(MarkText text) {
    BufferedImage image =
        new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      pen.scale(SCALE, SCALE);
      frame(pen);
      write(pen, text);
    } finally {
      pen.dispose();
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static void frame(Graphics2D pen) {
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(GREEN);
    pen.setStroke(new BasicStroke(4));
    pen.drawRoundRect(2, 2, 416, 196, 32, 32);
    pen.fillOval(26, 24, 76, 76);
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D tick = new Path2D.Float();
    tick.moveTo(45, 63);
    tick.lineTo(58, 77);
    tick.lineTo(84, 47);
    pen.draw(tick);
  }

  private void write(Graphics2D pen, MarkText text) {
    pen.setColor(TEXT);
    pen.setFont(bold.deriveFont(32f));
    pen.drawString(MarkText.TITLE, 120, 58);
    pen.setFont(regular.deriveFont(22f));
    pen.drawString(MarkText.SUBJECT, 120, 86);
    pen.setFont(regular.deriveFont(18f));
    List<String> name = text.name();
    for (int i = 0; i < name.size(); i++) {
      pen.drawString(name.get(i), 26, 126 + 22 * i);
    }
    pen.setFont(regular.deriveFont(15f));
    pen.drawString(text.number(), 26, 172);
    pen.drawString(text.validity(), 396 - pen.getFontMetrics().stringWidth(text.validity()), 172);
  }

  private static Font font(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            MarkPicture.class.getResourceAsStream("/liberation/" + file), file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("The font that ships is unreadable", e);
    }
  }
}
