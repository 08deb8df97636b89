import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
  parse,
} from 'graphql';

/** What a client asked for below a field: each field's name with what it asked for below that. */
export type Selection = ReadonlyMap<string, Selection>;

const seen = new WeakMap<FieldNode, Selection>();

/**
 * Reads the selection below the resolved field, fragments included, aliases merged. Fields behind @skip or @include
 * count as asked for: reading a column too many is harmless, one too few is not.
 * Parsed documents are kept by the server, so the answer is kept with the document's node.
 */
export function selectionOf(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selection {
  const [first] = info.fieldNodes;
  if (!first) return new Map();
  if (info.fieldNodes.length > 1) return merge(info.fieldNodes, info.fragments);
  let selection = seen.get(first);
  if (!selection) seen.set(first, (selection = merge(info.fieldNodes, info.fragments)));
  return selection;
}

/** A selection written in GraphQL's own form, as in `{ id market { code } }`, for what the server itself needs. */
export function selectionFrom(text: string): Selection {
  const [definition] = parse(text).definitions;
  if (definition?.kind !== 'OperationDefinition') throw new Error('a selection is written in braces');
  const selection = new Map<string, Map<string, Selection>>();
  collect(definition.selectionSet, {}, selection);
  return selection;
}

/** Both selections in one. */
export function union(one: Selection, other: Selection): Selection {
  const both = new Map(one);
  for (const [field, selection] of other) both.set(field, union(both.get(field) ?? new Map(), selection));
  return both;
}

const texts = new WeakMap<Selection, string>();

/** The selection as text, the same for the same fields in whatever order they were asked for. */
export function textOf(selection: Selection): string {
  let text = texts.get(selection);
  if (text === undefined) {
    const fields = [...selection].sort(([a], [b]) => (a < b ? -1 : 1));
    text = fields.map(([name, inner]) => (inner.size ? `${name}{${textOf(inner)}}` : name)).join(' ');
    texts.set(selection, text);
  }
  return text;
}

/** The selection below one of the fields, empty when it was not asked for. */
export function below(selection: Selection, field: string): Selection {
  return selection.get(field) ?? new Map();
}

function merge(nodes: readonly FieldNode[], fragments: Record<string, FragmentDefinitionNode>): Selection {
  const merged = new Map<string, Map<string, Selection>>();
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet, fragments, merged);
  return merged;
}

function collect(
  set: SelectionSetNode,
  fragments: Record<string, FragmentDefinitionNode>,
  into: Map<string, Map<string, Selection>>,
): void {
  for (const node of set.selections) {
    if (node.kind === 'Field') {
      if (node.name.value.startsWith('__')) continue;
      const child = into.get(node.name.value) ?? new Map<string, Map<string, Selection>>();
      into.set(node.name.value, child);
      if (node.selectionSet) collect(node.selectionSet, fragments, child as Map<string, Map<string, Selection>>);
    } else {
      const inner = node.kind === 'InlineFragment' ? node : fragments[node.name.value];
      if (inner) collect(inner.selectionSet, fragments, into);
    }
  }
}
