import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from '../features.ts';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

/** The API's schema as text, made from the resolvers alone: no database, no server. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.create(SchemaModule, { logger: false });
  await app.init();
  const schema = await app.get(GraphQLSchemaFactory).create(resolversOf(FEATURES));
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Nest keeps a module's providers as metadata, and marks those of them that resolve GraphQL fields. */
function resolversOf(modules: readonly Type[]): Type[] {
  return modules
    .flatMap((module) => (Reflect.getMetadata('providers', module) ?? []) as (Type | object)[])
    .filter((provider): provider is Type => typeof provider === 'function')
    .filter((provider) => Reflect.hasMetadata('graphql:resolver_type', provider));
}
