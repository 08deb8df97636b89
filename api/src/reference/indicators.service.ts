import { Injectable } from '@nestjs/common';
import { COUNTED_UNITS, DomainError, type CountedUnit, badInput } from '@kouan/shared';
import { v5 as uuidv5 } from 'uuid';
import { notFound } from '../platform/read/ids.ts';
import { type Indicator, ReferenceData } from '../platform/reference/reference-data.ts';
import { TenantDoor, type TenantTransaction } from '../platform/tenant/door.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { writeAudit } from '../platform/write/audit.ts';
import { changesBetween } from '../platform/write/changes.ts';
import { LONGEST, given, requireGiven, requireKept, text } from '../platform/write/input.ts';
import { webAddress } from '../platform/write/web-address.ts';
import type { LocalizedTextInput } from '../platform/graphql/common.types.ts';
import type { IndicatorInput } from './indicator.types.ts';

const NEEDED = ['group', 'unitKind', 'name', 'definition', 'definitionSource'] as const;
const FIXED = ['code', 'unitKind', 'countedUnit'] as const;
const CODE = /^[a-z][a-z0-9_]{2,39}$/;

/** The trail names records by uuid; an indicator's is made from its code, the same on every server. */
const TRAIL = '6f0f6a54-58a1-5d0c-9f35-2d0f7d2f3c11';

/** The columns that can be amended, by their names in the table. */
interface Columns {
  indicator_group: string;
  name_zh: string;
  name_en: string;
  definition_zh: string;
  definition_en: string;
  definition_source: string;
  definition_url: string | null;
}

/** Keeps the register of indicators, for administrators of the platform; every change is in the platform's trail. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly door: TenantDoor,
    private readonly data: ReferenceData,
  ) {}

  /** Adds an indicator. @returns it as all readers see it from now on @throws BAD_INPUT, INDICATOR_EXISTS among it */
  async create(viewer: Viewer, input: IndicatorInput): Promise<Indicator> {
    requireGiven(input, ['code', ...NEEDED]);
    const code = codeOf(input);
    const columns = {
      code,
      unit_kind: String(input.unitKind),
      counted_unit: countedUnitOf(input),
      ...columnsOf(input),
    };
    await this.door.withTenant(viewer, async (transaction) => {
      const names = Object.keys(columns);
      const inserted = await transaction.query({
        text: `insert into indicator (${names.join(', ')}, amended_at) values (${names.map((_, at) => `$${at + 1}`).join(', ')}, now())
          on conflict (code) do nothing returning code`,
        values: Object.values(columns),
      });
      if (inserted.length === 0) throw badInput('INDICATOR_EXISTS', 'input.code');
      await trail(transaction, code, 'create', {}, columns);
    });
    return this.known(code);
  }

  /** Amends an indicator's names, group, definition or its source. @throws NOT_FOUND or CONFLICT */
  async update(viewer: Viewer, code: string, version: number, input: IndicatorInput): Promise<Indicator> {
    for (const field of FIXED) if (input[field] != null) throw badInput('VALUE_REFUSED', `input.${field}`);
    requireKept(input, NEEDED);
    const columns = columnsOf(input);
    await this.door.withTenant(viewer, async (transaction) => {
      const before = await lock(transaction, code, version);
      await transaction.query({
        text: `insert into past_indicator (code, version, until, content)
          select code, version, now(), to_jsonb(indicator) from indicator where code = $1`,
        values: [code],
      });
      const set = Object.entries({ ...columns, version: version + 1 });
      await transaction.query({
        text: `update indicator set ${set.map(([name], at) => `${name} = $${at + 2}`).join(', ')}, amended_at = now()
          where code = $1`,
        values: [code, ...set.map(([, value]) => value)],
      });
      await trail(transaction, code, 'update', before, columns);
    });
    return this.known(code);
  }

  /** The indicator as it is now; all that this process answers names it so from here on. */
  private async known(code: string): Promise<Indicator> {
    await this.data.reloadIndicators();
    const indicator = this.data.indicators.get(code);
    if (!indicator) throw notFound('code');
    return indicator;
  }
}

async function lock({ query }: TenantTransaction, code: string, version: number): Promise<object> {
  const [row] = await query({
    text: 'select version, to_jsonb(indicator) from indicator where code = $1 for no key update',
    values: [code],
  });
  if (!row) throw notFound('code');
  const [current, before] = row as [number, object];
  if (current !== version) throw new DomainError('CONFLICT', 'RECORD_CHANGED', 'version', { currentVersion: current });
  return before;
}

function trail(
  transaction: TenantTransaction,
  code: string,
  action: 'create' | 'update',
  before: object,
  after: object,
): Promise<void> {
  const changes = changesBetween(before, after);
  const recordId = uuidv5(code, TRAIL);
  return writeAudit(transaction, { recordKind: 'indicator', recordId, recordLabel: code, action, changes });
}

function codeOf({ code }: IndicatorInput): string {
  if (!code || !CODE.test(code)) throw badInput('INDICATOR_CODE', 'input.code');
  return code;
}

function countedUnitOf({ unitKind, countedUnit }: IndicatorInput): CountedUnit | null {
  if (unitKind !== 'count') {
    if (countedUnit) throw badInput('INDICATOR_UNIT', 'input.countedUnit');
    return null;
  }
  const unit = countedUnit ?? 'count';
  if (!COUNTED_UNITS.includes(unit) || unit === 'percent' || unit === 'times') {
    throw badInput('INDICATOR_UNIT', 'input.countedUnit');
  }
  return unit;
}

function columnsOf(input: IndicatorInput): Partial<Columns> {
  const source = text(input.definitionSource, 'input.definitionSource', LONGEST.line);
  if (source === null) throw badInput('REQUIRED', 'input.definitionSource');
  return given({
    indicator_group: input.group ?? undefined,
    ...bothLanguages('name', input.name, LONGEST.title),
    ...bothLanguages('definition', input.definition, LONGEST.line),
    definition_source: source,
    definition_url: webAddress(input.definitionUrl, 'input.definitionUrl'),
  });
}

/** An indicator is read in both languages everywhere, so it has both. @throws BAD_INPUT at the one that is missing */
function bothLanguages(
  name: 'name' | 'definition',
  value: LocalizedTextInput | null | undefined,
  max: number,
): Partial<Columns> {
  if (!value) return {};
  const part = (language: 'zh' | 'en'): string => {
    const path = `input.${name}.${language}`;
    const written = text(value[language], path, max);
    if (!written) throw badInput('REQUIRED', path);
    return written;
  };
  return { [`${name}_zh`]: part('zh'), [`${name}_en`]: part('en') };
}
