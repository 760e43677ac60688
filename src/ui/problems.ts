/** The problems of the sheet, for every component below the provider. */
import { type Accessor, createContext, useContext } from "solid-js";
import type { ProblemAt } from "../store/createProblems.ts";

export const ProblemsContext = createContext<Accessor<readonly ProblemAt[]>>(() => []);

export const useProblems = (): Accessor<readonly ProblemAt[]> => useContext(ProblemsContext);
