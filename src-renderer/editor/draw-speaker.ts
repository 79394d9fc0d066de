import { formatTime } from '../workspace/format-place.ts';
import styles from './reading-editor.module.css';

/** Who speaks and when, in the margin beside the first line of a turn. */
export function drawSpeaker(speaker: string, at: number | null): HTMLElement {
  const margin = document.createElement('div');
  margin.className = styles.margin ?? '';
  margin.contentEditable = 'false';
  margin.dataset['speaker'] = speaker;
  const name = document.createElement('span');
  name.className = styles.speaker ?? '';
  name.textContent = speaker;
  name.title = speaker;
  margin.append(name);
  if (at === null) return margin;
  const time = document.createElement('span');
  time.className = styles.time ?? '';
  time.textContent = formatTime(at);
  margin.append(time);
  return margin;
}
