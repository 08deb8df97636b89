import type { Sensitivity } from './documents.ts';

/** Sources by what the score owes to them: first those without which there is none, then by how far it moves. */
export function byEffect(sensitivity: Sensitivity): Sensitivity {
  return sensitivity.toSorted((a, b) => effectOf(b) - effectOf(a) || b.lostParts.length - a.lostParts.length);
}

function effectOf({ score, change }: Sensitivity[number]): number {
  return score === null ? Infinity : Math.abs(change ?? 0);
}
