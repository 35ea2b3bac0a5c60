/** The stages that a build has printed, one `name: 1.23 s` a line. */
export function printedStages(output: string): { name: string; seconds: number }[] {
  return [...output.matchAll(/^(?<name>[a-z ]+): (?<seconds>\d+\.\d+) s$/gmu)].map(
    ({ groups }) => ({
      name: groups?.['name'] ?? '',
      seconds: Number(groups?.['seconds']),
    }),
  );
}
