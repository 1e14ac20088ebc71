import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../../kernel/errors.js';
import { toUserErrors, UserError } from './user-error.js';

/** What every mutation answers beside its object. */
@ObjectType()
export class Payload {
  @Field(() => [UserError], { description: 'Why the change was refused. Empty when it was made.' })
  userErrors!: UserError[];
}

type Fields<P extends Payload> = Omit<P, 'userErrors'>;
type Nulls<P extends Payload> = { [Key in keyof Fields<P>]: Fields<P>[Key] | null };

/**
 * The payload of a mutation: the work's result with no errors, or the refusal's problems with no result.
 * Faults and defects pass through and become top-level errors.
 */
export async function settle<P extends Payload>(work: () => Promise<Fields<P>>): Promise<P> {
  try {
    return { ...(await work()), userErrors: [] } as unknown as P;
  } catch (error) {
    if (error instanceof Refusal) return { userErrors: toUserErrors(error) } as unknown as Nulls<P> & P;
    throw error;
  }
}
