import { formatTime } from '../workspace/format-place.ts';
import type { LineAttributes } from './build-document-node.ts';
import { drawWithheld } from './draw-withheld.ts';
import styles from './reading-editor.module.css';

type Label = Pick<LineAttributes, 'at' | 'isWithheld'> & { readonly speaker: string };

/** Who speaks and when, in the margin beside the first line of a turn, and whether they may not be quoted. */
export function drawSpeaker({ speaker, at, isWithheld }: Label): HTMLElement {
  const margin = document.createElement('div');
  margin.className = styles.margin ?? '';
  margin.contentEditable = 'false';
  margin.dataset['speaker'] = speaker;
  const name = document.createElement('span');
  name.className = styles.speaker ?? '';
  name.textContent = speaker;
  name.title = speaker;
  margin.append(name);
  if (isWithheld) name.prepend(drawWithheld(), ' ');
  if (at === null) return margin;
  const time = document.createElement('span');
  time.className = styles.time ?? '';
  time.dataset['at'] = String(at);
  time.textContent = formatTime(at);
  margin.append(time);
  return margin;
}
