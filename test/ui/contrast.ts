/** Contrast of two colours as WCAG 2 defines it. */

/** From 1 (the same) to 21 (black on white); colours as "rgb(r, g, b)". */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const channels = colour.match(/[\d.]+/g);
  if (channels === null) throw new Error(`${colour} is no colour of the kind rgb(r, g, b)`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = Number(channel) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
