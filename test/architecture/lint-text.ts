import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The project's own configuration, without type information: the text need not exist as a file. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The ids of the rules that refuse this text at this path, each once. */
export async function refusals(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return [...new Set(result?.messages.map((message) => message.ruleId ?? message.message))];
}
