// Made once: it takes longer than all its numbers.
const format = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A number as figures say it: `1,234.57`; a dash where nothing is known. */
export const printAmount = (value: number | null): string => (value === null ? '–' : format.format(value));
