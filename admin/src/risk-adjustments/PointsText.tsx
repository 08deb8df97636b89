import { useMessages } from '../i18n/index.ts';

/** Points with their sign, in words that say what they do to the risk. */
export function PointsText({ points }: { readonly points: number }) {
  const t = useMessages();
  return (
    <strong>
      {t(points > 0 ? 'resources.riskAdjustments.raises' : 'resources.riskAdjustments.lowers', {
        points: Math.abs(points),
      })}
    </strong>
  );
}
