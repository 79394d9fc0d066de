export type Triple = readonly [number, number, number];

/** sRGB with linear light, each channel 0..1 when inside the gamut. Matrices: Björn Ottosson, "A perceptual color space for image processing" (2020). */
export const oklchToLinearRgb = (lightness: number, chroma: number, hueDegrees: number): Triple => {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
};

const isInGamut = (rgb: Triple): boolean => rgb.every((channel) => channel >= -1e-6 && channel <= 1 + 1e-6);

/** The largest chroma up to `wanted` that sRGB can show at this lightness and hue (hue in degrees). */
export const chromaInGamut = (lightness: number, wanted: number, hueDegrees: number): number => {
  if (isInGamut(oklchToLinearRgb(lightness, wanted, hueDegrees))) return wanted;
  let inside = 0;
  let outside = wanted;
  while (outside - inside > 1e-4) {
    const middle = (inside + outside) / 2;
    if (isInGamut(oklchToLinearRgb(lightness, middle, hueDegrees))) inside = middle;
    else outside = middle;
  }
  return inside;
};

const encodeChannel = (linear: number): string => {
  const clamped = Math.min(1, Math.max(0, linear));
  const encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
};

/** OKLCH (lightness 0..1, chroma ≥ 0, hue in degrees) as `#rrggbb`; chroma is lowered where sRGB ends. Transfer curve: IEC 61966-2-1 (1999). */
export const oklchToHex = (lightness: number, chroma: number, hueDegrees: number): string => {
  const rgb = oklchToLinearRgb(lightness, chromaInGamut(lightness, chroma, hueDegrees), hueDegrees);
  return `#${rgb.map(encodeChannel).join('')}`;
};
