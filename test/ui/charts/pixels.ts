/** Looking at what is drawn. */

/** Waits for this many frames. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
}

/** The part of a canvas's pixels that has a colour, within 3 of 255 a channel. */
export function colourShare(
  canvas: HTMLCanvasElement,
  [red, green, blue]: readonly [number, number, number],
): number {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser has no canvas");
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const isNear = (byte: number | undefined, wanted: number): boolean => Math.abs((byte ?? 0) - wanted) <= 3;
  let found = 0;
  for (let i = 0; i < data.length; i += 4)
    if (
      isNear(data[i], red) &&
      isNear(data[i + 1], green) &&
      isNear(data[i + 2], blue) &&
      data[i + 3] === 255
    )
      found += 1;
  return found / (data.length / 4);
}
