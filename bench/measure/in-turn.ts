/**
 * Runs the subjects in turn, several rounds, every second round in the other order: what the machine does meanwhile meets
 * all of them alike. Answers the results of each subject, in the order of the rounds.
 */
export async function inTurn<Subject, Result>(
  subjects: readonly Subject[],
  rounds: number,
  run: (subject: Subject) => Promise<Result>,
): Promise<Result[][]> {
  const results = subjects.map((): Result[] => []);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [...subjects.keys()] : [...subjects.keys()].reverse();
    for (const index of order) results[index]!.push(await run(subjects[index]!));
  }
  return results;
}
