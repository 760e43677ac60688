/** The page's Dutch. The model's labels and notes are in dutchDeal.ts. */
import type { Dictionary } from "./english.ts";
import { picturesDutch } from "./picturesDutch.ts";

export const dutch: Dictionary = {
  ...picturesDutch,
  "app.name": "Loopsheet",
};
