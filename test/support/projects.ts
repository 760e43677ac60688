/** Which test files belong to which Vitest project: by the end of their names. */
export const projects = {
  unit: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.browser.test.ts", "test/**/*.e2e.test.ts"],
  },
  browser: { include: ["test/**/*.browser.test.tsx"], exclude: [] as string[] },
  e2e: { include: ["test/**/*.e2e.test.ts"], exclude: [] as string[] },
};
