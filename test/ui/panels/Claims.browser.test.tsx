import { expect, test } from "vitest";
import { Claims } from "../../../src/ui/panels/Claims.tsx";
import { plain, showPart, violationsIn } from "../dealPage.tsx";

function showClaims(language: "en" | "nl" = "en") {
  const shown = showPart(() => <Claims />, language);
  const claim = (holder: string, stake: number): void =>
    shown.workspace.set({ variable: "publishedStake", items: [holder] }, stake);
  // 30 / 800; 26 before the round, 22.75 after it, and nothing firmer than a letter of intent; 40 / 800.
  claim("Nvidia", 3.75);
  claim("Foundation", 26);
  claim("Amazon", 4.2);
  shown.workspace.commit();
  const lines = () => [...shown.container.querySelectorAll("li")].map(({ innerText }) => plain(innerText));
  return { ...shown, lines };
}

test("each published stake holds, fits another reading, or fits none", async () => {
  const { container, lines } = showClaims();
  expect(lines()).toEqual([
    "Foundation, 26.00 % does not follow from the round: off by +3.25 pp. It fits “after the round, committed and paid”, “after the round, paid only” and “before the round”.",
    "Nvidia, 3.75 % follows from the round.",
    "Amazon, 4.20 % does not follow from the round: off by −0.80 pp. No reading fits; the nearest, “after the round, all money”, is off by 0.80 pp.",
  ]);
  expect(await violationsIn(container)).toEqual([]);
});

test("in Dutch too", () => {
  const { lines } = showClaims("nl");
  expect(lines()[0]).toBe(
    "Stichting, 26,00 % volgt niet uit de ronde: het verschil is +3,25 pp. Het past bij “na de ronde, toegezegd en betaald”, “na de ronde, alleen betaald” en “vóór de ronde”.",
  );
});

test("nothing is said where nothing is published", () => {
  expect(showPart(() => <Claims />).container.textContent).toBe("");
});
