const ALPHABET = Buffer.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const UUID_LENGTH = 36;
const digits = Buffer.alloc(26);

/** The 26 digits of a UUID's public id, read from its text at a place: five bits at a time, without another text. */
export function publicDigits(text: string, from = 0): string {
  let bits = 0;
  let width = 2;
  let place = 0;
  for (let index = from; index < from + UUID_LENGTH; index++) {
    const code = text.charCodeAt(index);
    if (code === 45) continue;
    bits = (bits << 4) | (code > 57 ? code - 87 : code - 48);
    width += 4;
    if (width < 5) continue;
    width -= 5;
    digits[place++] = ALPHABET[(bits >> width) & 31]!;
    bits &= (1 << width) - 1;
  }
  return digits.toString('latin1');
}

const MARKED = /"(prod|var|cat|img|ord|oln|cus|shp|pay)_[0-9a-f-]{36}"/g;

/** The text with every `"prod_<uuid>"` and its like as a public id. */
export function withPublicIds(text: string): string {
  return text.replace(
    MARKED,
    (marked, prefix: string) => `"${prefix}_${publicDigits(marked, prefix.length + 2)}"`,
  );
}
