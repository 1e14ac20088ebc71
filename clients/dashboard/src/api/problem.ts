/** Why the API did not do what was asked, in its own words, which are in the language that was asked for. */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** What support asks for. */
    readonly requestId?: string,
  ) {
    super(message);
  }
}

/** The API could not be reached, or what answered was not the API. */
export class ConnectionProblem extends Error {}

interface UserError {
  readonly code: string;
  readonly message: string;
}

/** The payload of a mutation that did what it was asked. @throws ApiProblem when it refused */
export function accepted<Payload extends { readonly userErrors: readonly UserError[] }>(
  payload: Payload,
): Payload {
  const [refusal] = payload.userErrors;
  if (refusal) throw new ApiProblem(refusal.code, refusal.message);
  return payload;
}
