/** The part of the library that we use; it brings no types of its own. Colours are red, green and blue, 0 to 255. */
declare module "gifenc" {
  type Palette = number[][];
  type Frame = {
    palette: Palette;
    /** Ms. */
    delay: number;
    transparent: boolean;
    transparentIndex: number;
    /** 1: the frame stays under the next one. */
    dispose: number;
  };
  const gifenc: {
    GIFEncoder: () => {
      /** `index`: the palette's place of every pixel. */
      writeFrame: (index: Uint8Array, width: number, height: number, frame: Frame) => void;
      finish: () => void;
      bytes: () => Uint8Array;
    };
    /** `rgba`: four bytes a pixel. */
    quantize: (rgba: Uint8Array, colours: number) => Palette;
    applyPalette: (rgba: Uint8Array, palette: Palette) => Uint8Array;
  };
  export default gifenc;
}
