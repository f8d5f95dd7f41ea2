/** `#1F2A44`. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/iu.test(text);

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2, «relative luminance»). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether titles in this colour can be read on white paper: a contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
export const isReadable = (colour: string): boolean => 1.05 / (luminance(colour) + 0.05) >= 4.5;
