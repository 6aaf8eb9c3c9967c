package no.bht.platform.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads a QR code from a picture that holds nothing else. */
public final class QrPicture {
  /** As drawn, not as photographed: the reader's search for a code misses 3 in 100 large ones. */
  private static final Map<DecodeHintType, ?> AS_DRAWN =
      Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE);

  private QrPicture() {}

  /**
   * @throws AssertionError if the picture holds no readable code
   */
  public static String textOf(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    try {
      return new QRCodeReader().decode(bitmap, AS_DRAWN).getText();
    } catch (ReaderException e) {
      throw new AssertionError("The picture holds no readable code", e);
    }
  }
}
