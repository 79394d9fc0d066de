import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useCodeColor } from '../../../workspace/code-color.ts';
import type { BoardScale } from '../../../../src-main/shared/contract/board-scale.ts';
import type { CanvasView } from './canvas-view.ts';
import { labelHeight, scaleLabels } from './scale-labels.ts';
import type { ScaleLabel } from './scale-labels.ts';

/** Writes what places mean over the cards, readable at any zoom. */
export function useScalePicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  view: CanvasView,
  scale: BoardScale | null,
): void {
  // It is another function in another theme.
  const paint = useCodeColor();
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (!element || !pen) return;
    const looks = readLooks(element);
    const widths = new Map<string, number>();
    const widthOf = (text: string, isName: boolean) => {
      const key = `${String(isName)} ${text}`;
      pen.font = isName ? looks.nameFont : looks.font;
      const width = widths.get(key) ?? pen.measureText(text).width;
      widths.set(key, width);
      return width;
    };
    const draw = () => {
      const size = view.size();
      begin(element, pen, size);
      const labels = scale ? scaleLabels(scale, { camera: view.camera(), size, widthOf }) : [];
      labels.forEach((label) => write(pen, looks, { ...label, width: widthOf(label.text, label.isName) }));
    };
    const drawAnew = () => {
      widths.clear();
      view.touch();
    };
    document.fonts.addEventListener('loadingdone', drawAnew);
    draw();
    const stopListening = scale ? view.onFrame(draw) : undefined;
    return () => {
      document.fonts.removeEventListener('loadingdone', drawAnew);
      stopListening?.();
    };
  }, [canvas, view, scale, paint]);
}

interface Looks {
  readonly ground: string;
  readonly ink: string;
  readonly nameInk: string;
  readonly font: string;
  readonly nameFont: string;
}

function readLooks(element: HTMLElement): Looks {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ground: token('--color-panel'),
    ink: token('--color-ink-soft'),
    nameInk: token('--color-ink'),
    font: `500 12px ${token('--font-ui')}`,
    nameFont: `600 12px ${token('--font-ui')}`,
  };
}

function begin(element: HTMLCanvasElement, pen: CanvasRenderingContext2D, size: { width: number; height: number }) {
  const density = window.devicePixelRatio;
  const [wide, high] = [Math.round(size.width * density), Math.round(size.height * density)];
  if (element.width !== wide || element.height !== high) {
    [element.width, element.height] = [wide, high];
    [element.style.width, element.style.height] = [`${String(size.width)}px`, `${String(size.height)}px`];
  }
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.clearRect(0, 0, size.width, size.height);
}

/** On the ground's colour, so that it can be read over cards. */
function write(pen: CanvasRenderingContext2D, looks: Looks, label: ScaleLabel & { readonly width: number }): void {
  const { text, x, y, width, isName } = label;
  pen.globalAlpha = 0.9;
  pen.fillStyle = looks.ground;
  pen.beginPath();
  pen.roundRect(x - 5, y - labelHeight / 2, width + 10, labelHeight, 4);
  pen.fill();
  pen.globalAlpha = 1;
  pen.font = isName ? looks.nameFont : looks.font;
  pen.fillStyle = isName ? looks.nameInk : looks.ink;
  pen.textBaseline = 'middle';
  pen.fillText(text, x, y + 0.5);
}
