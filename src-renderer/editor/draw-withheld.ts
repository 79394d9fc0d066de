import i18next from 'i18next';
import styles from './reading-editor.module.css';

const svg = 'http://www.w3.org/2000/svg';
// Lucide's “message-square-off”, as `WithheldSign` has it.
const paths = [
  'M19 19H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.7.7 0 0 1 2 21.286V5a2 2 0 0 1 1.184-1.826',
  'm2 2 20 20',
  'M8.656 3H20a2 2 0 0 1 2 2v11.344',
];

/** The sign beside the name of somebody who did not agree to being quoted. */
export function drawWithheld(): HTMLElement {
  const sign = document.createElement('span');
  sign.className = styles.withheld ?? '';
  sign.setAttribute('role', 'img');
  sign.setAttribute('aria-label', i18next.t('consent.withheld'));
  sign.title = i18next.t('consent.withheldWhy');
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  paths.forEach((d) => {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', d);
    icon.append(path);
  });
  sign.append(icon);
  return sign;
}
