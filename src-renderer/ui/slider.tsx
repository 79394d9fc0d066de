import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './slider.module.css';

export type SliderProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Once, when a drag ends or a key is let go. */
  readonly onChangeEnd?: (value: number) => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  /** Drawn as an empty track: there is no value yet. */
  readonly isEmpty?: boolean;
};

export const Slider = ({ label, isEmpty = false, ...rest }: SliderProps) => (
  <AriaSlider {...rest} aria-label={label} className={styles.slider!}>
    <SliderTrack className={styles.track!}>
      {({ state }) => (
        <>
          <div className={styles.rail} />
          {!isEmpty && <div className={styles.fill} style={{ width: `${state.getThumbPercent(0) * 100}%` }} />}
          <SliderThumb className={`${styles.thumb} ${isEmpty ? styles.none : ''}`} />
        </>
      )}
    </SliderTrack>
  </AriaSlider>
);
