import type { ReportLook } from '../../../src-main/shared/contract/reports.ts';
import { reportColors } from '../../../src-main/shared/domain/report-colors.ts';
import type { ReportColors } from '../../../src-main/shared/domain/report-colors.ts';
import styles from './theme-picture.module.css';

type PicturedLook = Pick<ReportLook, 'theme' | 'accent' | 'second'>;

/** A cover and a page as the theme sets them, small. */
export function ThemePicture({ look }: { readonly look: PicturedLook }) {
  const colors = reportColors(look);
  const Cover = covers[look.theme];
  return (
    <svg className={styles.picture} viewBox="0 0 72 92" aria-hidden>
      <g transform="translate(14 0)">
        <rect className={styles.paper} width="58" height="82" />
        <Page colors={colors} theme={look.theme} />
      </g>
      <g transform="translate(0 10)">
        <rect className={styles.paper} width="58" height="82" />
        <Cover colors={colors} />
      </g>
    </svg>
  );
}

interface CoverProps {
  readonly colors: ReportColors;
}

function ClearCover({ colors }: CoverProps) {
  return (
    <>
      <rect x="7" y="22" width="36" height="4" fill={colors.ink} />
      <rect x="7" y="29" width="26" height="4" fill={colors.ink} />
      <rect x="7" y="37" width="30" height="2" fill={colors.quiet} />
      <rect x="7" y="47" width="12" height="1.4" fill={colors.accent} />
      <Lines at={55} count={3} width={30} color={colors.line} />
    </>
  );
}

function EditorialCover({ colors }: CoverProps) {
  return (
    <>
      <rect x="7" y="9" width="44" height="1" fill={colors.accent} />
      <rect x="7" y="34" width="40" height="4" fill={colors.ink} />
      <rect x="7" y="41" width="30" height="4" fill={colors.ink} />
      <rect x="7" y="49" width="20" height="2" fill={colors.accent} />
      <rect x="7" y="70" width="44" height="0.6" fill={colors.line} />
      <rect x="7" y="73" width="20" height="1.4" fill={colors.quiet} />
    </>
  );
}

function BoldCover({ colors }: CoverProps) {
  return (
    <>
      <rect width="58" height="55" fill={colors.accent} />
      <rect x="7" y="24" width="9" height="2" fill={colors.second} />
      <rect x="7" y="33" width="36" height="5" fill={colors.onAccent} />
      <rect x="7" y="41" width="26" height="5" fill={colors.onAccent} />
      <Lines at={61} count={2} width={12} color={colors.line} />
      <Lines at={61} count={2} width={12} left={24} color={colors.line} />
    </>
  );
}

const covers = { clear: ClearCover, editorial: EditorialCover, bold: BoldCover } as const;

function Page({ colors, theme }: CoverProps & Pick<ReportLook, 'theme'>) {
  return (
    <>
      {theme === 'bold' && <rect width="58" height="3" fill={colors.accent} />}
      <rect x="47" y="8" width="6" height="2" fill={colors.accent} />
      <Lines at={16} count={4} width={8} left={46} color={colors.line} />
    </>
  );
}

interface LinesProps {
  readonly at: number;
  readonly count: number;
  readonly width: number;
  readonly left?: number;
  readonly color: string;
}

function Lines({ at, count, width, left = 7, color }: LinesProps) {
  const rows = Array.from({ length: count }, (_, index) => at + index * 5);
  return rows.map((y) => <rect key={y} x={left} y={y} width={width} height="1.6" fill={color} />);
}
