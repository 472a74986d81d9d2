package huimin.platform.report;

/**
 * A page as pixels, for screens that know neither Jasper nor AWT.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels one int per pixel, row by row, 0xAARRGGBB and always opaque (so it is right both as
 *     ARGB and as premultiplied ARGB); not copied, the receiver may keep it
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, int[] pixels) {}
