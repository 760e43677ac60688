/** Waits for something no longer than so many milliseconds: its outcome, or undefined. */
export async function withinTime<T>(outcome: Promise<T>, longest: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<undefined>((done) => {
    timer = setTimeout(done, longest, undefined);
  });
  try {
    return await Promise.race([outcome, end]);
  } finally {
    clearTimeout(timer);
  }
}
