/** A request that is answered with an error status. The message is for the caller and must tell nothing internal. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The caller went away before its request was complete. Nobody is left to answer. */
export class ClientDisconnected extends Error {
  constructor() {
    super('The client closed the connection before the request was complete.');
    this.name = new.target.name;
  }
}
