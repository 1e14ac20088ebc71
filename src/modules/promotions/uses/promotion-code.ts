/** Codes are compared without regard to letter case and surrounding spaces: " summer " is "SUMMER". */
export function codeOf(text: string): string {
  return text.trim().normalize('NFC').toUpperCase();
}
