package no.bht.platform.qrcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR code (ISO/IEC 18004) of a text, error correction level M, with its quiet zone. */
public final class QrCode {
  private static final int QUIET_ZONE = 4;
  private static final int MOST_PIXELS = 16;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /**
   * @throws IllegalArgumentException if the text is empty or holds more than about 2 300 bytes
   */
  public static QrCode of(String text) {
    try {
      return new QrCode(
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.CHARACTER_SET,
                      StandardCharsets.UTF_8.name(),
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.MARGIN,
                      QUIET_ZONE)));
    } catch (WriterException e) {
      throw new IllegalArgumentException("The text does not fit a QR code", e);
    }
  }

  /** Modules on a side, quiet zone included. */
  public int size() {
    return modules.getWidth();
  }

  public boolean isDark(int x, int y) {
    return modules.get(x, y);
  }

  /** The dark modules as path data of SVG, one unit a module; for a drawing it is a part of. */
  public String svgPath() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size(); y++) {
      int x = 0;
      while (x < size()) {
        int start = x;
        while (x < size() && isDark(x, y)) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start).append(' ').append(y);
          path.append('h').append(x - start).append("v1h").append(start - x).append('z');
        }
        x++;
      }
    }
    return path.toString();
  }

  /** A drawing of its own, black on white. */
  public String svg() {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
    <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>
    """
        .formatted(size(), svgPath());
  }

  /**
   * A PNG, black on white.
   *
   * @param pixels of a module's side, 1 to 16
   * @throws IllegalArgumentException if the module's side is not 1 to 16 pixels
   */
  public byte[] png(int pixels) {
    if (pixels < 1 || pixels > MOST_PIXELS) {
      throw new IllegalArgumentException("A module has a side of 1 to 16 pixels");
    }
    int side = size() * pixels;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, isDark(x / pixels, y / pixels) ? 0x000000 : 0xFFFFFF);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }
}
