import type { FigureImage } from '../../../shared/domain/figure-data.ts';

export interface PrintedPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const usualSize = { width: 120, height: 120 };

/** A picture inside an SVG, which the compiler shows empty where it can't be read, instead of refusing the report. Sizes are shares of its height. */
export function printPicture({ mediaType, data, size }: FigureImage): PrintedPicture {
  const { width, height } = size ?? usualSize;
  const source = `data:${mediaType.replace(/[^\w/+.-]/gu, '')};base64,${data.replace(/[^\w+/=]/gu, '')}`;
  const frame = `width="${width}" height="${height}"`;
  const image = `<image ${frame} href="${source}" preserveAspectRatio="xMidYMid meet"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${frame} viewBox="0 0 ${width} ${height}">${image}</svg>`;
  return { svg, width, height };
}

/** The same, cut to a circle. */
export function printPortrait({ mediaType, data }: FigureImage): PrintedPicture {
  const source = `data:${mediaType.replace(/[^\w/+.-]/gu, '')};base64,${data.replace(/[^\w+/=]/gu, '')}`;
  const circle = '<clipPath id="c"><circle cx="60" cy="60" r="60"/></clipPath>';
  const image = `<image width="120" height="120" href="${source}" preserveAspectRatio="xMidYMid slice" clip-path="url(#c)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 120 120">${circle}${image}</svg>`;
  return { svg, width: 120, height: 120 };
}
