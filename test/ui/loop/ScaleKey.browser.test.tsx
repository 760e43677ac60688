import { render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { ScaleKey } from "../../../src/ui/loop/ScaleKey.tsx";

test("a bar is as high as a round amount is wide, at most 22 pixels", () => {
  const { container } = render(() => <ScaleKey span={100e9} room={100} />);
  // A billion a pixel: of 20 and 50 billion the first fits.
  expect(container.textContent).toBe("$20B; widths are in proportion.");
  expect(container.querySelector("path")?.getAttribute("d")).toContain("v20");
});
