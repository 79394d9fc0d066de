/** An element as the library formats it: its name with what is in it, attributes as `_attr`. */
export type Formatted = Readonly<Record<string, unknown>>;

const isFormatted = (value: unknown): value is Formatted => typeof value === 'object' && value !== null;

/** What an element of this name holds, in order; null where the value is another. */
export function insideOf(value: unknown, name: string): readonly unknown[] | null {
  if (!isFormatted(value) || !(name in value)) return null;
  const inside = value[name];
  return Array.isArray(inside) ? (inside as readonly unknown[]) : [inside];
}

/** The first element of this name among others; empty where there is none. */
export function firstInside(values: readonly unknown[], name: string): readonly unknown[] | null {
  for (const value of values) {
    const inside = insideOf(value, name);
    if (inside) return inside;
  }
  return null;
}

/** An attribute of an element by what it holds. */
export function attributeOf(inside: readonly unknown[] | null, name: string): unknown {
  const found = inside?.find((value): value is Formatted => isFormatted(value) && '_attr' in value);
  const attributes = found?._attr;
  return isFormatted(attributes) ? attributes[name] : undefined;
}
