import type { Label, Locale } from '../text/locale.ts';
import { FACT_ACTION_LABELS, FACT_KIND_LABELS, type FactAction, type FactKind } from '../vocabulary/fact-changes.ts';

/** What a notice says happened, in a few words, as in "Figure revised" or "修订数据". */
export function noticeHeadline({ kind, action }: { kind: FactKind; action: FactAction }, locale: Locale): string {
  const what = FACT_KIND_LABELS[kind];
  const done = FACT_ACTION_LABELS[action];
  const imported = IMPORTS[action];
  if (imported) return locale === 'en' ? imported.en : imported.zh;
  if (locale === 'en') return sentence(what.en, done.en);
  return action.startsWith('evidence') ? `${what.zh}${done.zh}` : `${done.zh}${what.zh}`;
}

/** An import is its own record and its own deed. */
const IMPORTS: Readonly<Partial<Record<FactAction, Label>>> = {
  imported: { zh: '导入数据', en: 'Figures imported' },
  import_undone: { zh: '撤销一次数据导入', en: 'Import of figures undone' },
};

function sentence(what: string, done: string): string {
  const rest = `${done.charAt(0).toLowerCase()}${done.slice(1)}`;
  return done.includes(' ') ? `${what}: ${rest}` : `${what} ${rest}`;
}
