/** A command line that was read. */
export interface CliArguments {
  readonly positionals: readonly string[];
  readonly isJson: boolean;
  readonly isHelp: boolean;
  text(option: string): string | undefined;
  texts(option: string): readonly string[];
  /** Whether an option without a value was given. */
  isSet(option: string): boolean;
  /** The text of an option that must be there. */
  required(option: string): string;
}
