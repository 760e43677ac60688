/** How far from the left edge of an element a character of its text stands, in pixels. */
export function caretLeft(element: HTMLElement, at: number): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (at < passed + length) {
      const range = document.createRange();
      range.setStart(node, at - passed);
      return range.getBoundingClientRect().left - element.getBoundingClientRect().left;
    }
    passed += length;
  }
  return 0;
}
