/** Each component test begins in a browser that keeps nothing of the tests before it. */
import { beforeEach } from "vitest";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
