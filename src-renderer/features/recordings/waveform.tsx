import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './player-track.module.css';
import { columns } from './track-view.ts';
import type { TrackView } from './track-view.ts';
import type { ShownPeaks } from './shown-peaks.ts';
import { usePeaks } from './use-peaks.ts';

export interface WaveformProps {
  readonly recording: Recording;
  readonly view: TrackView;
  readonly width: number;
}

const height = 38;
const barWidth = 3;

/** How loud the recording is; where its sound can't be decoded here, why there is nothing to see. */
export function Waveform({ recording, view, width }: WaveformProps) {
  const { t } = useTranslation();
  const { data: peaks } = usePeaks(recording);
  if (recording.kind === 'video') return null;
  if (peaks === null) return <span className={styles.silent}>{t('recordings.noWaveform')}</span>;
  return peaks ? <DrawnWaveform peaks={peaks} view={view} width={width} /> : null;
}

interface DrawnProps extends Omit<WaveformProps, 'recording'> {
  readonly peaks: ShownPeaks;
}

function DrawnWaveform({ peaks, view, width }: DrawnProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // Colours follow the theme.
  const theme = useCodeColor();
  const { from, span } = view;
  useEffect(() => {
    const drawing = canvas.current?.getContext('2d');
    if (canvas.current && drawing && width > 0) draw(canvas.current, drawing, { peaks, view: { from, span }, width });
  }, [peaks, from, span, width, theme]);
  return <canvas ref={canvas} className={styles.wave} aria-hidden />;
}

function draw(canvas: HTMLCanvasElement, drawing: CanvasRenderingContext2D, { peaks, view, width }: DrawnProps): void {
  const scale = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  drawing.scale(scale, scale);
  drawing.fillStyle = getComputedStyle(canvas).getPropertyValue('--color-ink-muted');
  columns(peaks, view, Math.floor(width / barWidth)).forEach((loudness, index) => {
    const bar = Math.max(1, loudness * (height - 4));
    drawing.fillRect(index * barWidth, (height - bar) / 2, barWidth - 1, bar);
  });
}
