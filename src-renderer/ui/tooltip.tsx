import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import styles from './tooltip.module.css';

export type TooltipProps = {
  readonly text: string;
  readonly shortcut?: string;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  /** One element that can take the focus. */
  readonly children: ReactNode;
};

export const Tooltip = ({ text, shortcut, placement = 'bottom', children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    {children}
    <AriaTooltip className={styles.tooltip} placement={placement} offset={6}>
      {text}
      {shortcut !== undefined && <Kbd shortcut={shortcut} variant="plain" />}
    </AriaTooltip>
  </TooltipTrigger>
);
