/** What the answer to a public question depends on, besides the question. */
export interface Onlooker {
  readonly tenantId: string;
  readonly language: string;
  readonly currency: string;
  /** Addresses of pictures begin with it. */
  readonly baseUrl: string;
}

/** What is asked, as it was sent: who sends other bytes asks something else. */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly text: string;
  readonly answerType: string;
}

/** Names one answer. */
export interface AnswerKey {
  readonly text: string;
  readonly tenantId: string;
}

/** Longer questions are not worth their memory. */
const MAX_QUESTION_LENGTH = 16_384;

/** The key of the answer that the onlooker gets; null when it is not to be kept. */
export function answerKeyOf(onlooker: Onlooker, { method, text, answerType }: Question): AnswerKey | null {
  if (text.length > MAX_QUESTION_LENGTH) return null;
  const { tenantId, language, currency, baseUrl } = onlooker;
  // No part but the last can contain a line break, so no two keys can be mistaken for each other.
  return {
    text: `${tenantId}\n${language}\n${currency}\n${baseUrl}\n${answerType}\n${method}\n${text}`,
    tenantId,
  };
}
