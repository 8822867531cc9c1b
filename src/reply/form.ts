/** Something to fill in. */
export interface Field {
  /** The option that it fills, of the command that the form leads to. */
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  /** A line, several of them, or a file. */
  readonly kind: 'line' | 'text' | 'file';
  /** What stands in it already. */
  readonly value?: string;
  readonly maxLength?: number;
  readonly required?: boolean;
}

/** A form for a person to fill in. What comes of it is a press with the fields as options. */
export interface Form {
  /** At most 45 characters. */
  readonly title: string;
  /** The command that it leads to. */
  readonly code: string;
  /** At most five. */
  readonly fields: readonly Field[];
}
