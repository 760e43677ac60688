/** What a part of the page hands to the browser as files: caught before the browser takes it. */

export interface DownloadedFile {
  readonly name: string;
  readonly text: string;
}

export async function downloadsDuring(act: () => unknown): Promise<readonly DownloadedFile[]> {
  const links: HTMLAnchorElement[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    await act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(
    links.map(async ({ download, href }) => ({ name: download, text: await (await fetch(href)).text() })),
  );
}
