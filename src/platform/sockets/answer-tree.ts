import { factOf } from './watched.js';

type Branch<Answer> =
  { readonly place: string; readonly branches: Map<unknown, Branch<Answer>> } | { readonly answer: Answer };

/**
 * Answers by what of a context they were made of. Whoever has the same at every place that was read while an answer was
 * made gets that answer: they would have been given an equal one. Each place that is asked for halves the others away,
 * so finding costs as many looks as one answer depends on places, however many answers there are.
 */
export class AnswerTree<Answer> {
  private root: Branch<Answer> | undefined;

  /** The answer that was made of the same; undefined when there is none yet. */
  find(context: object): Answer | undefined {
    let branch = this.root;
    while (branch && 'place' in branch) branch = branch.branches.get(factOf(context, branch.place));
    return branch?.answer;
  }

  /** Keeps the answer that was made with the context, of which the facts were read. */
  add(context: object, facts: ReadonlyMap<string, unknown>, answer: Answer): void {
    const rest = new Map(facts);
    let keep = (branch: Branch<Answer>) => void (this.root = branch);
    let branch = this.root;
    while (branch && 'place' in branch) {
      const { place, branches } = branch;
      // Readers need not read in the same order: what they left out narrows their answer, which does no harm.
      const value = rest.has(place) ? rest.get(place) : factOf(context, place);
      rest.delete(place);
      keep = (next) => void branches.set(value, next);
      branch = branches.get(value);
    }
    if (branch) return;
    const places = [...rest].reverse();
    keep(
      places.reduce<Branch<Answer>>(
        (inner, [place, value]) => ({ place, branches: new Map([[value, inner]]) }),
        {
          answer,
        },
      ),
    );
  }
}
