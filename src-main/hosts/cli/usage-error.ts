import type { ErrorDetails } from '../../shared/errors.ts';

export type UsageProblem =
  | 'command-missing'
  | 'command-unknown'
  | 'option-unknown'
  | 'option-value'
  | 'option-missing'
  | 'options-conflict'
  | 'arguments-missing'
  | 'arguments-many'
  | 'json-invalid';

/** The command line itself is wrong. Words: `cli.misuse.<problem>`. */
export class UsageError extends Error {
  readonly problem: UsageProblem;
  readonly details: ErrorDetails;

  constructor(problem: UsageProblem, details: ErrorDetails = {}) {
    super(`${problem} ${JSON.stringify(details)}`);
    this.name = 'UsageError';
    this.problem = problem;
    this.details = details;
  }
}
