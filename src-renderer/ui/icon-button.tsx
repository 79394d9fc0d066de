import type { ReactNode, Ref } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import styles from './icon-button.module.css';
import { Tooltip, type TooltipProps } from './tooltip.tsx';

export type IconButtonProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: () => void;
  readonly shortcut?: string;
  readonly size?: 'small' | 'medium' | 'large';
  readonly tooltipPlacement?: TooltipProps['placement'];
  readonly isDisabled?: boolean;
  /** Set where the button stays pressed: it is announced as a toggle. */
  readonly isSelected?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

export const IconButton = (props: IconButtonProps) => {
  const { label, icon, onPress, shortcut, size = 'medium', tooltipPlacement, isDisabled, isSelected, ref } = props;
  const shared = { 'aria-label': label, className: `${styles.button} ${styles[size]}`, isDisabled, ref };
  return (
    <Tooltip text={label} shortcut={shortcut} placement={tooltipPlacement}>
      {isSelected === undefined ? (
        <Button {...shared} onPress={onPress}>
          {icon}
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={isSelected} onChange={() => onPress?.()}>
          {icon}
        </ToggleButton>
      )}
    </Tooltip>
  );
};
