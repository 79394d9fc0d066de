export interface FigurePalette {
  /** The name of a colour that is one in light and another in dark. */
  variableOf(light: string, dark: string): string;
  /** Name, light and dark of each colour that was asked for. */
  readonly entries: () => readonly (readonly [name: string, light: string, dark: string])[];
}

const isColor = /^#[0-9a-f]{6}$/iu;

/** The colours of all figures of a page, by which one drawing serves both themes. */
export function createFigurePalette(): FigurePalette {
  const known = new Map<string, readonly [string, string, string]>();
  const variableOf = (...colors: readonly [light: string, dark: string]) => {
    const [light, dark] = colors.map((color) => (isColor.test(color) ? color : '#6f6e69')) as [string, string];
    const key = `${light} ${dark}`;
    const entry = known.get(key) ?? ([`--f${known.size}`, light, dark] as const);
    known.set(key, entry);
    return `var(${entry[0]})`;
  };
  return { variableOf, entries: () => [...known.values()] };
}
