import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Tooltip } from '../../../ui/tooltip.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { findCommand } from '../../../workspace/commands.ts';
import type { CanvasView } from './canvas-view.ts';
import styles from './zoom-button.module.css';

/** How large the board is shown; pressing fits it into the window. */
export function ZoomButton({ view }: { readonly view: CanvasView }) {
  const { t, i18n } = useTranslation();
  const share = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
    const show = () => {
      const words = percent.format(view.camera().k);
      if (share.current && share.current.textContent !== words) share.current.textContent = words;
    };
    show();
    return view.onFrame(show);
  }, [view, i18n.language]);
  return (
    <Tooltip text={t('canvas.command.fit')} shortcut="1" placement="top">
      <Button className={styles.zoom} onPress={() => findCommand('board.fit')?.run()}>
        <span ref={share} />
        <VisuallyHidden> {t('canvas.command.fit')}</VisuallyHidden>
      </Button>
    </Tooltip>
  );
}
