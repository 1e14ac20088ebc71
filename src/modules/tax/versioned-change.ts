/** A change of one object by its public id. */
export interface VersionedChange<Input> {
  readonly id: string;
  readonly input: Input;
  /** Refuse unless the object has this version. */
  readonly expectedVersion?: number | null | undefined;
}
