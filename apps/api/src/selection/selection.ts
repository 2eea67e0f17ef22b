import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** A field as it will be executed: its arguments are known, the fragments and conditions around it are gone. */
export interface Selected {
  /** The field's name in the answer. */
  key: string
  /** The type that has the field. */
  parent: GraphQLObjectType
  field: GraphQLField<unknown, unknown>
  /** Where the document asks for it first. */
  node: FieldNode
  arguments: Readonly<Record<string, unknown>>
  /** What is selected below, for each type that the field may give; empty for plain values. */
  below: ReadonlyMap<GraphQLObjectType, readonly Selected[]>
}

/** What a document selects. */
export interface Selection {
  fields: readonly Selected[]
  /** Variables of the wrong type, and arguments and conditions that are null by a variable where a value is needed. */
  problems: readonly GraphQLError[]
}

/** A document, which of its operations is meant, and with which variables. */
export interface Question {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null | undefined
  variableValues?: Readonly<Record<string, unknown>> | null | undefined
}

/** How many wrong variables are looked for. */
const MAX_ERRORS = 5

const found = new WeakMap<Question, Selection | undefined>()

/**
 * What a valid document selects, merged as the executor merges it; found once for each question.
 *
 * @returns undefined when the question can't be executed at all: the executor says why
 */
export function selectionOf(question: Question): Selection | undefined {
  if (!found.has(question)) found.set(question, find(question))
  return found.get(question)
}

function find({ schema, document, operationName, variableValues }: Question): Selection | undefined {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return undefined
  const declared = operation.variableDefinitions ?? []
  const variables = getVariableValues(schema, declared, variableValues ?? {}, { maxErrors: MAX_ERRORS })
  if (variables.errors) return { fields: [], problems: variables.errors }
  const reader = new SelectionReader(schema, document, variables.variableValues)
  const fields = reader.read(root, [operation.selectionSet])
  return { fields, problems: [...reader.problems.values()] }
}

type VariableValues = NonNullable<ReturnType<typeof getVariableValues>['variableValues']>

class SelectionReader {
  /** By their messages, each once. */
  readonly problems = new Map<string, GraphQLError>()
  readonly #schema: GraphQLSchema
  readonly #variables: VariableValues
  readonly #fragments: Map<string, FragmentDefinitionNode>

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode, variables: VariableValues) {
    this.#schema = schema
    this.#variables = variables
    this.#fragments = new Map(
      definitions
        .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map(fragment => [fragment.name.value, fragment]),
    )
  }

  read(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): Selected[] {
    const fields = new Map<string, FieldNode[]>()
    const visited = new Set<string>()
    for (const selectionSet of selectionSets) this.#collect(type, selectionSet, fields, visited)
    return [...fields].flatMap(([key, nodes]) => this.#selected(type, key, nodes) ?? [])
  }

  #selected(parent: GraphQLObjectType, key: string, nodes: FieldNode[]): Selected | undefined {
    const [node] = nodes
    const field = node && this.#schema.getField(parent, node.name.value)
    if (!field) return undefined
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    const types = this.#possibleTypes(field)
    const below = new Map(types.map(type => [type, this.read(type, selectionSets)]))
    return { key, parent, field, node, arguments: this.#argumentsOf(field, node), below }
  }

  #possibleTypes(field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
    const type = getNamedType(field.type)
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type)
    return isObjectType(type) ? [type] : []
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, this.#variables)
    } catch (problem) {
      this.#report(problem)
      return {}
    }
  }

  #collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    fields: Map<string, FieldNode[]>,
    visited: Set<string>,
  ): void {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        fields.set(key, [...(fields.get(key) ?? []), selection])
        continue
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue
        visited.add(selection.name.value)
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type)) {
        this.#collect(type, fragment.selectionSet, fields, visited)
      }
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    const conditionType = condition === undefined ? type : this.#schema.getType(condition)
    if (conditionType === type) return true
    return isAbstractType(conditionType) && this.#schema.isSubType(conditionType, type)
  }

  #isIncluded(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    try {
      const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables)
      const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)
      return skip?.if !== true && include?.if !== false
    } catch (problem) {
      this.#report(problem)
      return true
    }
  }

  #report(problem: unknown): void {
    const error = problem as GraphQLError
    this.problems.set(error.message, error)
  }
}
