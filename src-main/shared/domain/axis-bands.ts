import { ticks } from 'd3-array';

/** What an axis shows: numbers, or choices in their order. */
export type Axis = { readonly kind: 'number' } | { readonly kind: 'choice'; readonly choices: readonly string[] };

export type AxisValue = number | string | null;

/** A stretch of an axis: a value, numbers from `from` up to `to`, or what has no value. */
export type Band =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'none' };

export interface Bands {
  readonly bands: readonly Band[];
  readonly bandOf: (value: AxisValue) => number;
}

const mostSingle = 12;
const rangesWished = 8;

/**
 * The bands of an axis, the smallest or first first: one for each choice that is there or each of a dozen numbers at most,
 * else ranges between round numbers; then one for what has no value, if anything hasn't.
 */
export function axisBands(axis: Axis, values: readonly AxisValue[]): Bands {
  const known = axis.kind === 'number' ? numberBands(values.filter(isNumber)) : choiceBands(axis.choices, values);
  const hasNone = values.some((value) => known.bandOf(value) === -1);
  return {
    bands: hasNone ? [...known.bands, { kind: 'none' }] : known.bands,
    bandOf: (value) => (known.bandOf(value) === -1 ? known.bands.length : known.bandOf(value)),
  };
}

const isNumber = (value: AxisValue): value is number => typeof value === 'number' && Number.isFinite(value);

function numberBands(values: readonly number[]): Bands {
  const single = [...new Set(values)].sort((one, other) => one - other);
  if (single.length <= mostSingle) {
    const places = new Map(single.map((value, index) => [value, index]));
    return {
      bands: single.map((value) => ({ kind: 'value', value })),
      bandOf: (value) => (isNumber(value) ? (places.get(value) ?? -1) : -1),
    };
  }
  const edges = roundEdges(single[0]!, single.at(-1)!);
  const bands = edges.slice(1).map((to, index): Band => ({ kind: 'range', from: edges[index]!, to }));
  // The last range holds its upper edge too.
  const bandOf = (value: AxisValue) =>
    isNumber(value)
      ? Math.min(
          edges.findLastIndex((edge) => edge <= value),
          bands.length - 1,
        )
      : -1;
  return { bands, bandOf };
}

function roundEdges(least: number, most: number): number[] {
  const inner = ticks(least, most, rangesWished);
  const step = inner.length > 1 ? inner[1]! - inner[0]! : most - least;
  const below = inner[0]! > least ? [inner[0]! - step] : [];
  const above = inner.at(-1)! < most ? [inner.at(-1)! + step] : [];
  return [...below, ...inner, ...above];
}

function choiceBands(choices: readonly string[], values: readonly AxisValue[]): Bands {
  const there = new Set(values);
  const shown = choices.filter((choice) => there.has(choice));
  return {
    bands: shown.map((value) => ({ kind: 'value', value })),
    bandOf: (value) => (typeof value === 'string' ? shown.indexOf(value) : -1),
  };
}
