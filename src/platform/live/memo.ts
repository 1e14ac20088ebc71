/** Answers to questions that need to be asked only once. */
export class Memo {
  private readonly answers = new Map<string, Promise<unknown>>();

  /** The answer of the key's first asking. One that failed is forgotten, so that the next asking tries again. */
  of<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key) as Promise<T> | undefined;
    if (known) return known;
    const answer = ask();
    this.answers.set(key, answer);
    answer.catch(() => this.answers.delete(key));
    return answer;
  }
}
