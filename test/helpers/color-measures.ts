export type Triple = readonly [number, number, number];

export const linearRgbOf = (hex: string): Triple => {
  const channel = (start: number): number => {
    const encoded = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const luminanceOf = (hex: string): number => {
  const [red, green, blue] = linearRgbOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio, WCAG 2.2. */
export const contrast = (first: string, second: string): number => {
  const [low, high] = [luminanceOf(first), luminanceOf(second)].toSorted((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

type Matrix = readonly [Triple, Triple, Triple];

/** Full dichromacy: Machado, Oliveira & Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009). */
export const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof visions;

const oklabOf = ([red, green, blue]: Triple): Triple => {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const seenBy = (hex: string, vision: Vision): Triple => {
  const rgb = linearRgbOf(hex);
  const rows: Matrix = visions[vision];
  const mixed = rows.map((row) => row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]);
  return mixed.map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Triple;
};

/** Distance in OKLab (Ottosson 2020) between two colours as a kind of vision sees them; about 0.02 is just noticeable. */
export const difference = (first: string, second: string, vision: Vision): number => {
  const a = oklabOf(seenBy(first, vision));
  const b = oklabOf(seenBy(second, vision));
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};
