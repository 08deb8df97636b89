import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, run } from './sql.ts';

const TABLES = ['region', 'market', 'currency', 'sector', 'indicator'];

/** Data that all tenants share and none may change: divisions, countries, currencies, the HS, and the indicators. */
export class Reference1700000001000 implements MigrationInterface {
  name = 'Reference1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `create table region (
        code text primary key,
        parent_code text references region (code),
        level text not null,
        name_zh text not null,
        name_en text not null,
        pinyin text not null,
        initials text not null)`,
      `create table market (
        code text primary key,
        alpha3 text not null constraint market_alpha3_key unique,
        numeric_code text not null,
        name_zh text not null,
        name_en text not null,
        pinyin text not null,
        initials text not null)`,
      `create table currency (
        code text primary key,
        minor_units smallint not null,
        name_zh text not null,
        name_en text not null)`,
      `create table sector (
        code text primary key,
        edition text not null,
        level smallint not null,
        parent_code text references sector (code),
        title_zh text not null,
        title_en text not null,
        pinyin text not null,
        initials text not null)`,
      `create table indicator (
        code text primary key,
        indicator_group text not null,
        unit_kind text not null,
        name_zh text not null,
        name_en text not null,
        definition_zh text not null,
        definition_en text not null,
        definition_source text not null)`,
      ...TABLES.map((table) => `grant select on ${table} to kouan_service`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, 'table', TABLES);
  }
}
