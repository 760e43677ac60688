/** A variable in words. */
export interface VariableWords {
  readonly label: string;
  /** One sentence of explanation. */
  readonly note: string;
}
