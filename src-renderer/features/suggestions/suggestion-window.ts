/** In px; a row shows three lines of words and one about where they are from. */
export const rowHeight = 96;
const rowsAround = 4;

/** The rows to draw: those in view and a few around them. */
export function rowsInView(count: number, top: number, height: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.floor(top / rowHeight) - rowsAround);
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + rowsAround);
  return { from: Math.min(from, to), to };
}

/** Where to scroll so that a row is seen. */
export function scrollTopFor(row: number, top: number, height: number): number {
  const rowTop = row * rowHeight;
  if (rowTop < top) return rowTop;
  return Math.max(top, rowTop + rowHeight - height);
}
