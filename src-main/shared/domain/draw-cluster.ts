import type { Box, Cluster } from '../contract/boards.ts';
import { codeColor } from './code-colors.ts';
import { setParagraph } from './figure-look.ts';
import type { Brush } from './figure-look.ts';
import type { PathShape, Shape } from './scene.ts';

interface Voices {
  readonly cards: number;
  readonly people: number;
}

const padding = 17;
const top = 12;
const leading = 20;
const radius = 12;

/** A soft region with its name and whose voices are in it; dashed where all are one person's. */
export function drawCluster(
  cluster: Cluster,
  box: Box,
  voices: Voices,
  { say, colors, theme, measure }: Brush,
): Shape[] {
  const isOneVoice = voices.people === 1 && voices.cards > 1;
  const fill = cluster.color === null ? colors.ink : codeColor(cluster.color, theme).solid;
  const region = shape(box, { fill, opacity: isOneVoice ? 0.03 : 0.06 });
  const border = shape(box, { stroke: colors.muted, strokeWidth: 1, isDashed: true, opacity: 0.7 });
  const frame = { x: box.x + padding, y: box.y + top, width: box.width - 2 * padding, lines: 1 };
  const bold = { size: 15, weight: 700, leading, fill: cluster.name ? colors.ink : colors.muted } as const;
  const name = setParagraph(cluster.name || say.unnamedCluster, { ...frame, width: frame.width * 0.8 }, bold, measure);
  const used = (name.shapes[0]?.width ?? 0) + 10;
  const people = isOneVoice ? [say.onePerson] : voices.people > 0 ? [say.people(voices.people)] : [];
  const question = cluster.question === '' ? [] : [cluster.question];
  const line = [say.cards(voices.cards), ...people, ...question].join(' · ');
  const rest = { ...frame, x: frame.x + used, width: frame.width - used };
  const beside = setParagraph(line, rest, { size: 12, weight: 400, leading, fill: colors.muted }, measure);
  return [region, ...(isOneVoice ? [border] : []), ...name.shapes, ...beside.shapes];
}

function shape(box: Box, look: Partial<PathShape>): PathShape {
  const none = { fill: null, stroke: null, strokeWidth: 0, isDashed: false, opacity: 1 };
  return { kind: 'path', d: roundedBox(box), ...none, ...look };
}

function roundedBox({ x, y, width, height }: Box): string {
  const [right, bottom, r, bow] = [x + width, y + height, radius, radius * 0.4477];
  return [
    `M${x + r} ${y}L${right - r} ${y}C${right - bow} ${y} ${right} ${y + bow} ${right} ${y + r}`,
    `L${right} ${bottom - r}C${right} ${bottom - bow} ${right - bow} ${bottom} ${right - r} ${bottom}`,
    `L${x + r} ${bottom}C${x + bow} ${bottom} ${x} ${bottom - bow} ${x} ${bottom - r}`,
    `L${x} ${y + r}C${x} ${y + bow} ${x + bow} ${y} ${x + r} ${y}Z`,
  ].join('');
}
