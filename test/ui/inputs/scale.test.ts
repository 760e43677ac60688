import { describe, expect, test } from "vitest";
import { clamp, createScale, positionOf, stepped, tidy } from "../../../src/ui/inputs/scale.ts";

describe("a slider's step is round", () => {
  test.each([
    [0, 150, 1],
    [100, 2000, 10],
    [0, 100, 1],
    [50, 85, 0.5],
    [0, 30, 0.5],
    [0, 20, 0.1],
    [1, 3, 0.01],
  ])("from %d to %d it is %d", (minimum, maximum, step) => {
    expect(createScale(minimum, maximum).stepAt(minimum)).toBe(step);
  });

  test("and whole where the value must be whole", () => {
    expect(createScale(1, 10, true).stepAt(5)).toBe(1);
  });

  test("over three decades it is a tenth of the power of ten the value is in", () => {
    const scale = createScale(1, 10_000);
    expect(scale.stepAt(130)).toBe(10);
    expect(scale.stepAt(1000)).toBe(100);
    expect(scale.stepAt(3)).toBe(0.1);
  });
});

describe("a place on the slider", () => {
  test("is the value itself for a short range", () => {
    const scale = createScale(100, 2000);
    expect(scale.toTrack(1050)).toBe(1050);
    expect(positionOf(scale, 1050)).toBe(0.5);
    expect(scale.fromTrack(673.2)).toBe(670);
  });

  test("is logarithmic over three decades", () => {
    const scale = createScale(1, 10_000);
    expect(positionOf(scale, 100)).toBe(0.5);
    expect(scale.fromTrack(500)).toBe(100);
  });

  test("of a value beyond the range is at the end", () => {
    const scale = createScale(0, 150);
    expect(positionOf(scale, 200)).toBe(1);
    expect(positionOf(scale, -3)).toBe(0);
    expect(scale.fromTrack(180)).toBe(150);
  });

  test("gives values without binary dust", () => {
    const scale = createScale(0, 20);
    for (let i = 0; i <= 200; i += 1) expect(scale.fromTrack(i * 0.1)).toBe(i / 10);
  });
});

describe("stepping", () => {
  test("twenty presses from 30 by 1 give 50", () => {
    let value = 30;
    for (let i = 0; i < 20; i += 1) value = stepped(value, 1, { minimum: 0, maximum: 150 });
    expect(value).toBe(50);
  });

  test("twenty presses from 75 by 0.1 give 77", () => {
    let value = 75;
    for (let i = 0; i < 20; i += 1) value = stepped(value, 0.1, { minimum: 0, maximum: 150 });
    expect(value).toBe(77);
  });

  test("stops at the bounds and has no negative zero", () => {
    expect(stepped(149.5, 1, { minimum: 0, maximum: 150 })).toBe(150);
    expect(stepped(0.5, -1, { minimum: 0, maximum: 150 })).toBe(0);
    expect(tidy(-0)).toBe(0);
    expect(clamp(5, { minimum: 6, maximum: 8 })).toBe(6);
  });
});
