/** Mathematics on the page: elements of MathML made of a tree. */
import { createEffect } from "solid-js";
import type { MathTree } from "../../engine/index.ts";
import { useWords } from "../locale/words.tsx";

const MATHML = "http://www.w3.org/1998/Math/MathML";

export function MathView(props: { readonly math: MathTree }) {
  const words = useWords();
  const whole = document.createElementNS(MATHML, "math");
  whole.setAttribute("display", "block");
  createEffect(() => whole.replaceChildren(element(props.math, words.label)));
  return whole;
}

/** A name says its label when it is pointed at; MathML has no title of its own. */
function element({ tag, text, children = [], name }: MathTree, label: (name: string) => string): Element {
  const made = document.createElementNS(MATHML, tag);
  if (name === undefined) {
    if (text !== undefined) made.textContent = text;
    made.append(...children.map((child) => element(child, label)));
    return made;
  }
  // One letter would be set in italics.
  made.setAttribute("mathvariant", "normal");
  const word = document.createElement("span");
  word.textContent = text ?? name;
  word.title = label(name);
  made.append(word);
  return made;
}
