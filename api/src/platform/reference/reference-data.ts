import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DomainError } from '@kouan/shared';
import { DataSource } from 'typeorm';
import type { Findable } from './search.ts';

interface Names {
  readonly zh: string;
  readonly en: string;
}

/** A division of GB/T 2260. */
export interface Region extends Findable {
  readonly level: string;
  readonly parentCode: string | null;
}

/** A country of ISO 3166-1. */
export interface Market extends Findable {
  readonly alpha3: string;
}

/** A chapter, heading or subheading of the Harmonized System. */
export interface Sector extends Findable {
  readonly edition: string;
  readonly level: number;
  readonly parentCode: string | null;
  readonly words: readonly string[];
}

/** A currency of ISO 4217. */
export interface Currency {
  readonly code: string;
  readonly name: Names;
  readonly minorUnits: number;
}

/** What a figure measures. */
export interface Indicator {
  readonly code: string;
  readonly group: string;
  readonly unitKind: string;
  readonly name: Names;
  readonly definition: Names;
  readonly definitionSource: string;
  readonly definitionUrl: string | null;
  readonly countedUnit: string | null;
  readonly version: number;
  readonly amendedAt: string | null;
}

/** What an indicator said until it was amended. */
interface PastIndicator extends Indicator {
  /** An instant, as in 2026-11-22T01:02:03.000Z. */
  readonly until: string;
}

/** How long the register of indicators is taken for current, in milliseconds. */
export const INDICATORS_STAY_FRESH = 2_000;

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const NAMES = `jsonb_build_object('zh', name_zh, 'en', name_en) as name`;

const INDICATOR = `code, indicator_group as "group", unit_kind as "unitKind", counted_unit as "countedUnit", ${NAMES},
  jsonb_build_object('zh', definition_zh, 'en', definition_en) as definition, version,
  definition_source as "definitionSource", definition_url as "definitionUrl", ${instant('amended_at')} as "amendedAt"`;

/**
 * Reference data of all tenants, read once and held: a list of opportunities names its regions, markets and sectors
 * without asking the database. It changes with a release only, all but the register of indicators: the process that
 * writes it knows at once, another one when it is asked for indicators, and at most `INDICATORS_STAY_FRESH` later
 * wherever one is named.
 */
@Injectable()
export class ReferenceData implements OnModuleInit {
  readonly regions = new Map<string, Region>();
  readonly markets = new Map<string, Market>();
  readonly sectors = new Map<string, Sector>();
  readonly currencies = new Map<string, Currency>();
  readonly indicators = new Map<string, Indicator>();

  /** By code, what each one that has been amended said before, oldest first. */
  private readonly pastIndicators = new Map<string, readonly PastIndicator[]>();
  private readonly withins = new Map<string, readonly string[]>();

  private indicatorsAt = 0;
  private reading: Promise<void> | null = null;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.load(
      this.regions,
      `select code, level, parent_code as "parentCode", ${NAMES}, pinyin, initials from region order by code`,
    );
    await this.load(this.markets, `select code, alpha3, ${NAMES}, pinyin, initials from market order by code`);
    await this.load(
      this.sectors,
      `select code, edition, level, parent_code as "parentCode",
        jsonb_build_object('zh', title_zh, 'en', title_en) as name, pinyin, initials, search_words as words from sector order by code`,
    );
    await this.load(this.currencies, `select code, minor_units as "minorUnits", ${NAMES} from currency order by code`);
    await this.reloadIndicators();
  }

  /** Reads the register of indicators again, whatever its age. */
  async reloadIndicators(): Promise<void> {
    const read = (this.reading = this.readIndicators());
    try {
      await read;
    } finally {
      if (this.reading === read) this.reading = null;
    }
  }

  /** Reads the register again when it may have been changed by another process since. */
  async freshIndicators(): Promise<void> {
    if (Date.now() - this.indicatorsAt <= INDICATORS_STAY_FRESH) return;
    await (this.reading ?? this.reloadIndicators());
  }

  /**
   * What a figure measures, as far as it is known here: an indicator that another process has just added goes by its
   * code until it has been read.
   * @param knownAt the moment at which it said so; null: now
   */
  indicatorOf(code: string, knownAt: string | null = null): Indicator {
    // Answers do not wait for it; the last register that was read serves until then, also when reading fails.
    void this.freshIndicators().catch(() => undefined);
    const then = knownAt === null ? undefined : this.pastIndicators.get(code)?.find(saidAt(Date.parse(knownAt)));
    return then ?? this.indicators.get(code) ?? unread(code);
  }

  /** A region with its parents, the region first: what is known of a province holds for its counties. */
  lineage(code: string): string[] {
    const lineage: string[] = [];
    for (let region = this.regions.get(code); region; region = this.regions.get(region.parentCode ?? '')) {
      lineage.push(region.code);
    }
    return lineage;
  }

  /** A region with every one that lies within it, the region among them; empty for a code that there is not. */
  within(code: string): readonly string[] {
    let codes = this.withins.get(code);
    if (!codes) {
      codes = [...this.regions.keys()].filter((region) => this.lineage(region).includes(code));
      if (this.regions.has(code)) this.withins.set(code, codes);
    }
    return codes;
  }

  /** @throws BAD_INPUT at `path` when the region is not one of GB/T 2260 */
  requireRegion(code: string, path: string): string {
    return requireKnown(this.regions, code, path, 'UNKNOWN_REGION');
  }

  /** Takes ISO 3166-1 alpha-2 or alpha-3. @throws BAD_INPUT at `path` when no country has that code */
  requireMarket(code: string, path: string): string {
    const alpha3 = code.length === 3 ? [...this.markets.values()].find((market) => market.alpha3 === code) : undefined;
    return alpha3?.code ?? requireKnown(this.markets, code, path, 'UNKNOWN_MARKET');
  }

  /** Takes HS codes with or without dots. @throws BAD_INPUT at `path` when Kouan does not carry the code */
  requireSector(code: string, path: string): string {
    return requireKnown(this.sectors, code.replaceAll('.', ''), path, 'UNKNOWN_SECTOR');
  }

  /** @throws BAD_INPUT at `path` when the code is no currency of ISO 4217 */
  requireCurrency(code: string, path: string): string {
    return requireKnown(this.currencies, code, path, 'UNKNOWN_CURRENCY');
  }

  /** @throws BAD_INPUT at `path` when no such indicator is registered */
  requireIndicator(code: string, path: string): string {
    return requireKnown(this.indicators, code, path, 'UNKNOWN_INDICATOR');
  }

  private async readIndicators(): Promise<void> {
    const asked = Date.now();
    await this.load(this.indicators, `select ${INDICATOR} from indicator order by code`);
    const past = (await this.source.query(`select ${INDICATOR}, ${instant('p.until')} as until
      from (select until, content from past_indicator) p
      cross join lateral jsonb_populate_record(null::indicator, p.content) order by p.until`)) as PastIndicator[];
    for (const { code } of past)
      this.pastIndicators.set(
        code,
        past.filter((version) => version.code === code),
      );
    this.indicatorsAt = asked;
  }

  private async load<T extends { code: string }>(into: Map<string, T>, sql: string): Promise<void> {
    for (const entry of (await this.source.query(sql)) as T[]) into.set(entry.code, Object.freeze(entry));
  }
}

/** The first that was amended after a moment, in milliseconds, still said then what it says. */
function saidAt(moment: number): (past: PastIndicator) => boolean {
  return ({ until }) => Date.parse(until) > moment;
}

function unread(code: string): Indicator {
  const name = { zh: code, en: code };
  return {
    code,
    group: '',
    unitKind: '',
    name,
    definition: name,
    definitionSource: '',
    definitionUrl: null,
    countedUnit: null,
    version: 1,
    amendedAt: null,
  };
}

function requireKnown(
  known: ReadonlyMap<string, unknown>,
  code: string,
  path: string,
  reason: 'UNKNOWN_REGION' | 'UNKNOWN_MARKET' | 'UNKNOWN_SECTOR' | 'UNKNOWN_CURRENCY' | 'UNKNOWN_INDICATOR',
): string {
  if (!known.has(code)) throw new DomainError('BAD_INPUT', reason, path, { given: code.slice(0, 20) });
  return code;
}
