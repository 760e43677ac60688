/** All that is not in the first picture: loaded once that is painted, so that nothing holds it up. */

/** A page that is not shown paints nothing: it is not waited for longer than this, in milliseconds. */
const LONGEST = 2000;

/** Done after the next frame is painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST);
  });

/** The second piece of the page. */
export async function loadRest() {
  await afterPaint();
  return import("./DealBody.tsx");
}
