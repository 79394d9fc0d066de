import { useEffect, useRef } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { boxAround } from '../../../../src-main/shared/domain/box-around.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { CardLooks } from '../use-card-looks.ts';
import { seenBox } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';
import styles from './minimap.module.css';

const size = { width: 150, height: 96 };
const margin = 8;

interface Scale {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface MinimapProps {
  readonly board: ShownBoard;
  readonly looks: CardLooks;
  readonly view: CanvasView;
}

/** All of the board in a corner; pressing or dragging goes there. */
export function Minimap({ board, looks, view }: MinimapProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scale = useRef<Scale>({ x: 0, y: 0, k: 1 });
  useEffect(() => {
    scale.current = scaleFor(boxAround([...board.places, ...board.clusters]));
    if (canvas.current) draw(canvas.current, board, { looks, scale: scale.current });
    view.touch();
  }, [board, looks, view]);
  useEffect(
    () =>
      view.onFrame(() => {
        if (frame.current) placeFrame(frame.current, seenBox(view.camera(), view.size()), scale.current);
      }),
    [view],
  );
  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { x, y, k } = scale.current;
    const middle = { x: (event.clientX - left - x) / k, y: (event.clientY - top - y) / k };
    const camera = view.camera();
    const { width, height } = view.size();
    view.set({ ...camera, x: width / 2 - middle.x * camera.k, y: height / 2 - middle.y * camera.k });
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    goTo(event);
  };
  return (
    <div
      className={styles.map}
      style={size}
      role="img"
      aria-label={t('canvas.minimap')}
      onPointerDown={onPointerDown}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} className={styles.picture} />
      <div ref={frame} className={styles.frame} />
    </div>
  );
}

function scaleFor(all: Box | null): Scale {
  const { x, y, width, height } = all ?? { x: 0, y: 0, width: 1, height: 1 };
  const room = { width: size.width - 2 * margin, height: size.height - 2 * margin };
  const k = Math.min(room.width / width, room.height / height, 0.1);
  return { x: size.width / 2 - (x + width / 2) * k, y: size.height / 2 - (y + height / 2) * k, k };
}

interface MapLooks {
  readonly looks: CardLooks;
  readonly scale: Scale;
}

function draw(canvas: HTMLCanvasElement, board: ShownBoard, { looks, scale: { x, y, k } }: MapLooks): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const density = window.devicePixelRatio;
  [canvas.width, canvas.height] = [size.width * density, size.height * density];
  pen.setTransform(density * k, 0, 0, density * k, density * x, density * y);
  const token = (name: string) => getComputedStyle(canvas).getPropertyValue(name);
  pen.fillStyle = token('--color-sunken');
  board.clusters.forEach((box) => pen.fillRect(box.x, box.y, box.width, box.height));
  const plain = token('--color-scroll');
  board.places.forEach((box) => {
    pen.globalAlpha = looks.faded.has(box.id) ? 0.15 : 0.6;
    pen.fillStyle = looks.colorOf.get(box.id) ?? plain;
    pen.fillRect(box.x, box.y, Math.max(box.width, 1.5 / k), Math.max(box.height, 1.5 / k));
  });
}

/** What is seen, never beyond the map's edge. */
function placeFrame(frame: HTMLElement, seen: Box, { x, y, k }: Scale): void {
  const clamp = (value: number, most: number) => Math.max(1, Math.min(most - 1, value));
  const [left, right] = [seen.x * k + x, (seen.x + seen.width) * k + x].map((one) => clamp(one, size.width));
  const [top, bottom] = [seen.y * k + y, (seen.y + seen.height) * k + y].map((one) => clamp(one, size.height));
  frame.style.transform = `translate(${left!}px, ${top!}px)`;
  frame.style.width = `${Math.max(2, right! - left!)}px`;
  frame.style.height = `${Math.max(2, bottom! - top!)}px`;
}
