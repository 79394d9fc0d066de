import type { Finding, FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { evidenceSide } from '../../../../src-main/shared/contract/findings.ts';
import { EvidenceSection } from './evidence-section.tsx';
import styles from './evidence-sides.module.css';

interface EvidenceSidesProps {
  readonly finding: Finding;
  readonly evidence: readonly FindingEvidence[];
}

/** What speaks for a finding and what against it: side by side where there is room and both say something. */
export function EvidenceSides({ finding, evidence }: EvidenceSidesProps) {
  const sides = new Set(evidence.map(({ side }) => side));
  return (
    <div className={`${styles.sides} ${sides.size === 2 ? styles.both : ''}`}>
      {evidenceSide.options.map((side) => (
        <EvidenceSection key={side} finding={finding} evidence={evidence} side={side} />
      ))}
    </div>
  );
}
