export const lineHeight = 30;
export const headingHeight = 32;

const narrowest = 64;
const widest = 640;

export const fitWidth = (width: number): number => Math.round(Math.min(Math.max(width, narrowest), widest));

export type Span = { readonly from: number; readonly to: number };

/** The lines in sight and some around them; `to` is excluded. */
export const linesInSight = (scrollTop: number, height: number, count: number): Span => {
  const around = 8;
  const from = Math.max(0, Math.floor(scrollTop / lineHeight) - around);
  return { from, to: Math.min(count, Math.ceil((scrollTop + height) / lineHeight) + around) };
};

/** Where each column begins, and where the last one ends. */
export const columnStarts = (widths: readonly number[]): readonly number[] => {
  const starts = [0];
  for (const width of widths) starts.push(starts.at(-1)! + width);
  return starts;
};

/** The columns in sight; the first is always there, as it doesn't scroll. */
export const columnsInSight = (starts: readonly number[], scrollLeft: number, width: number): Span => {
  const around = 200;
  const count = starts.length - 1;
  const first = starts.findIndex((start, index) => index > 0 && start > scrollLeft - around) - 1;
  const last = starts.findIndex((start) => start > scrollLeft + width + around);
  return { from: Math.max(1, first), to: last < 0 ? count : Math.min(count, last) };
};

export type Box = { readonly top: number; readonly left: number; readonly height: number; readonly width: number };

/** How far to scroll so that a cell is seen beside the frozen column and below the heading. */
export const scrollTo = (cell: Box, view: Box, frozen: number): { readonly top: number; readonly left: number } => {
  const lowest = cell.top + cell.height + headingHeight - view.height;
  const top = cell.top < view.top ? cell.top : Math.max(view.top, lowest);
  const rightmost = cell.left + cell.width - view.width;
  const isLeft = cell.left - frozen < view.left;
  return { top, left: isLeft ? Math.max(0, cell.left - frozen) : Math.max(view.left, rightmost) };
};
