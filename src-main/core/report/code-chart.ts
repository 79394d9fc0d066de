import type { ReportCode } from '../../shared/domain/report-data.ts';
import { shortenLine } from './shorten-line.ts';

export interface CodeChartRow {
  readonly name: string;
  readonly color: string;
  readonly codings: number;
  readonly top: number;
  readonly barWidth: number;
}

/** Lengths in points, from the top left. */
export interface CodeChart {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly nameWidth: number;
  readonly barLeft: number;
  readonly barHeight: number;
  readonly rows: readonly CodeChartRow[];
  /** Used codes that found no room. */
  readonly more: number;
}

const mostRows = 24;
const width = 420;
const nameWidth = 168;
const barLeft = 180;
const countWidth = 38;
const barHeight = 9;
const nameSize = 8.5;

/** The most used codes as horizontal bars, the longest first; codes of equal use stay in tree order. */
export function layoutCodeChart(codes: readonly ReportCode[]): CodeChart {
  const used = codes.filter((code) => code.codings > 0).sort((a, b) => b.codings - a.codings);
  const shown = used.slice(0, mostRows);
  const rowHeight = shown.length > 14 ? 18 : 21;
  const most = shown[0]?.codings ?? 1;
  const rows = shown.map((code, index) => ({
    name: shortenLine(code.name, nameWidth / nameSize),
    color: code.color,
    codings: code.codings,
    top: index * rowHeight,
    barWidth: Math.max(1.5, ((width - barLeft - countWidth) * code.codings) / most),
  }));
  const height = rows.length * rowHeight;
  return { width, height, rowHeight, nameWidth, barLeft, barHeight, rows, more: used.length - shown.length };
}

/** The bars alone: names and numbers are set beside them as text, in the fonts of the report. */
export function printCodeChart(chart: CodeChart): string {
  const bars = chart.rows.map((row) => {
    const y = round(row.top + (chart.rowHeight - chart.barHeight) / 2);
    const fill = /^#[0-9a-f]{6}$/iu.test(row.color) ? row.color : '#6f6e69';
    return `<rect x="${chart.barLeft}" y="${y}" width="${round(row.barWidth)}" height="${chart.barHeight}" rx="1.5" fill="${fill}"/>`;
  });
  const axis = `<path d="M${chart.barLeft} 0V${chart.height}" stroke="#d9d8d4" stroke-width="0.6"/>`;
  const size = `width="${chart.width}" height="${chart.height}" viewBox="0 0 ${chart.width} ${chart.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${bars.join('')}${axis}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
