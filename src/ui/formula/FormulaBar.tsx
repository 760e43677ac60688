export function FormulaBar() {
  return <div />;
}
