const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `340 kB`, `1.2 MB`: decimal, as file managers say it. */
export function formatBytes(bytes: number, language: string): string {
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const options = { style: 'unit', unit: units[power], maximumFractionDigits: power > 1 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, options).format(bytes / 1000 ** power);
}
