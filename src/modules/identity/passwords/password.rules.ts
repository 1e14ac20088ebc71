import { z } from 'zod';

const MIN_LENGTH = 8;
const MAX_LENGTH = 256;

/** The passwords that guessing begins with, of those that are long enough. */
const COMMON = new Set([
  '11111111', '12341234', '123123123', '12345678', '123456789', '1234567890', '1q2w3e4r', '1q2w3e4r5t', '1qaz2wsx',
  '00000000', '87654321', '88888888', '987654321', 'aa123456', 'abcd1234', 'asdfghjkl', 'baseball', 'computer',
  'football', 'iloveyou', 'letmein1', 'password', 'password1', 'password12', 'password123', 'passw0rd', 'p@ssw0rd',
  'princess', 'qwerty12', 'qwerty123', 'qwertyui', 'qwertyuiop', 'starwars', 'sunshine', 'superman', 'trustno1',
  'welcome1', 'whatever', 'zxcvbnm1',
]); // prettier-ignore

/** A password that someone chooses: 8 to 256 characters of any script, none of those that are guessed first. */
export const newPassword = z
  .string()
  .refine((value) => [...value].length >= MIN_LENGTH, `A password has at least ${MIN_LENGTH} characters.`)
  .refine((value) => value.length <= MAX_LENGTH, {
    message: `A password has at most ${MAX_LENGTH} characters.`,
    params: { code: 'TOO_LONG' },
  })
  .refine((value) => !COMMON.has(value.toLowerCase()), 'This password is among the first that are guessed.');

/** A password that someone claims to have. Longer ones than anybody can have are not worth hashing. */
export function isPossiblePassword(password: string): boolean {
  return password.length <= MAX_LENGTH;
}
