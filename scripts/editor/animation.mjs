import gifenc from "gifenc";
import { PNG } from "pngjs";

/**
 * An animated GIF of pictures (PNG bytes of one size), each shown for its seconds, made smaller to `width` pixels. Colours are the 256 that
 * the first picture uses most with those of the others, for windows have few.
 */
export function animation(frames, { width }) {
  const { GIFEncoder, quantize, applyPalette } = gifenc;
  const gif = GIFEncoder();
  for (const { png, seconds } of frames) {
    const picture = smaller(PNG.sync.read(png), width);
    const palette = quantize(picture.data, 256);
    gif.writeFrame(applyPalette(picture.data, palette), picture.width, picture.height, { palette, delay: seconds * 1_000 });
  }
  gif.finish();
  return gif.bytes();
}

/** Each new pixel is the mean of the part of the old picture that it covers, so that letters stay readable. */
function smaller({ width, height, data }, newWidth) {
  const scale = width / newWidth;
  const newHeight = Math.round(height / scale);
  const pixels = new Uint8Array(newWidth * newHeight * 4);
  for (let y = 0; y < newHeight; y++) {
    for (let x = 0; x < newWidth; x++) {
      const mean = meanOf({ width, height, data }, x * scale, y * scale, scale);
      pixels.set(mean, (y * newWidth + x) * 4);
    }
  }
  return { width: newWidth, height: newHeight, data: pixels };
}

function meanOf({ width, height, data }, left, top, scale) {
  const sums = [0, 0, 0];
  let area = 0;
  for (let y = Math.floor(top); y < Math.min(height, top + scale); y++) {
    const high = Math.min(y + 1, top + scale) - Math.max(y, top);
    for (let x = Math.floor(left); x < Math.min(width, left + scale); x++) {
      const part = high * (Math.min(x + 1, left + scale) - Math.max(x, left));
      for (let i = 0; i < 3; i++) sums[i] += data[(y * width + x) * 4 + i] * part;
      area += part;
    }
  }
  return [...sums.map((sum) => Math.round(sum / area)), 255];
}
