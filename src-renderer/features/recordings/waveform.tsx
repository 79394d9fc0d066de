import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './player-track.module.css';
import { columns, gainOf } from './track-view.ts';
import type { TrackView } from './track-view.ts';
import type { ShownPeaks } from './shown-peaks.ts';
import { usePeaks } from './use-peaks.ts';

export interface WaveformProps {
  readonly recording: Recording;
  readonly view: TrackView;
  readonly width: number;
}

const reasons = { 'no-sound': 'recordings.noSound', unreadable: 'recordings.noWaveform' } as const;
const height = 38;
const barWidth = 3;

/** How loud the recording is; where its sound can't be decoded here, why there is nothing to see. */
export function Waveform({ recording, view, width }: WaveformProps) {
  const { t } = useTranslation();
  const { data: peaks } = usePeaks(recording);
  if (peaks === undefined) return null;
  if (typeof peaks === 'object') return <DrawnWaveform peaks={peaks} view={view} width={width} />;
  return <span className={styles.silent}>{t(reasons[peaks])}</span>;
}

interface DrawnProps extends Omit<WaveformProps, 'recording'> {
  readonly peaks: ShownPeaks;
}

function DrawnWaveform({ peaks, view, width }: DrawnProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // Colours follow the theme.
  const theme = useCodeColor();
  const { from, span } = view;
  const gain = useMemo(() => gainOf(peaks), [peaks]);
  useEffect(() => {
    const drawing = canvas.current?.getContext('2d');
    if (canvas.current && drawing && width > 0)
      draw(canvas.current, drawing, { peaks, gain, view: { from, span }, width });
  }, [peaks, gain, from, span, width, theme]);
  return <canvas ref={canvas} className={styles.wave} aria-hidden />;
}

interface Drawn extends DrawnProps {
  readonly gain: number;
}

function draw(canvas: HTMLCanvasElement, drawing: CanvasRenderingContext2D, { peaks, gain, view, width }: Drawn): void {
  const scale = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  drawing.scale(scale, scale);
  drawing.fillStyle = getComputedStyle(canvas).getPropertyValue('--color-ink-muted');
  columns(peaks, view, Math.floor(width / barWidth)).forEach((loudness, index) => {
    const bar = Math.max(1, loudness * gain * (height - 4));
    drawing.fillRect(index * barWidth, (height - bar) / 2, barWidth - 1, bar);
  });
}
