export function PasteDialog() {
  return <div />;
}
