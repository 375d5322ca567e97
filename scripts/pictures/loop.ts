import gifenc from "gifenc";
import type { Page } from "playwright-core";

const { applyPalette, GIFEncoder, quantize } = gifenc;

/** Three quarters of the window that the pictures show, CSS pixels. */
const SIZE = { width: 960, height: 600 };
/** How long each picture stays, ms: long enough to be read. */
const STAYS = 2200;
/** The palette's place for "as before": what does not change takes next to no room. */
const AS_BEFORE = 255;

/** Under each picture one line says what it shows. Pixels. */
const CAPTION = 44;
const HEIGHT = SIZE.height + CAPTION;

/** A PNG, and what it shows. */
export type Frame = { picture: Buffer; says: string };

/** Pictures one after the other, over and over, as a GIF. `page` lends its canvas: it reads and scales them. */
export async function loopOf(page: Page, pictures: readonly Frame[]): Promise<Uint8Array> {
  const frames: Uint8Array[] = [];
  for (const picture of pictures) frames.push(await pixelsOf(page, picture));
  const palette = quantize(together(frames), AS_BEFORE);
  const gif = GIFEncoder();
  let before: Uint8Array | null = null;
  for (const frame of frames) {
    const shown = applyPalette(frame, palette);
    gif.writeFrame(changed(shown, before), SIZE.width, HEIGHT, {
      palette: [...palette, [0, 0, 0]],
      delay: STAYS,
      transparent: before !== null,
      transparentIndex: AS_BEFORE,
      dispose: 1,
    });
    before = shown;
  }
  gif.finish();
  return gif.bytes();
}

const changed = (shown: Uint8Array, before: Uint8Array | null): Uint8Array =>
  before === null ? shown : shown.map((colour, place) => (colour === before[place] ? AS_BEFORE : colour));

/** All frames as one picture, so that a colour means the same in each. */
function together(frames: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(frames.reduce((sum, { length }) => sum + length, 0));
  frames.reduce((at, frame) => {
    all.set(frame, at);
    return at + frame.length;
  }, 0);
  return all;
}

/** Red, green, blue and alpha of every pixel. */
async function pixelsOf(page: Page, { picture, says }: Frame): Promise<Uint8Array> {
  const base64 = await page.evaluate(
    async ([png, words, { width, height }, caption]) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]), {
        resizeWidth: width,
        resizeHeight: height,
        resizeQuality: "high",
      });
      const canvas = new OffscreenCanvas(width, height + caption).getContext("2d");
      if (!canvas) return "";
      canvas.drawImage(image, 0, 0);
      canvas.fillStyle = "#1f3b57";
      canvas.fillRect(0, height, width, caption);
      canvas.fillStyle = "#ffffff";
      canvas.font = "500 18px Roboto, Arial, sans-serif";
      canvas.textAlign = "center";
      canvas.textBaseline = "middle";
      canvas.fillText(words, width / 2, height + caption / 2);
      const pixels = canvas.getImageData(0, 0, width, height + caption).data;
      const parts: string[] = [];
      for (let at = 0; at < pixels.length; at += 8192) parts.push(String.fromCharCode(...pixels.slice(at, at + 8192)));
      return btoa(parts.join(""));
    },
    [picture.toString("base64"), says, SIZE, CAPTION] as const,
  );
  return Buffer.from(base64, "base64");
}
