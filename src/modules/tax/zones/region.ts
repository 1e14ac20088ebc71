/** The form in which regions are stored and compared, whatever their case and width: "california" is "CALIFORNIA". */
export function comparableRegion(region: string): string {
  return region.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
}
