import { decodeGlobalID } from '@pothos/plugin-relay'
import { type GraphQLSchema, isInterfaceType } from 'graphql'
import { badUserInput } from '../../errors.ts'

/** A global id taken apart: the type of the thing, and its key. */
export interface NodeId {
  typename: string
  id: string
}

/** Takes a global id apart; null when this API can't have handed it out. */
export function readNodeId(globalId: string, schema: GraphQLSchema): NodeId | null {
  const decoded = decode(globalId)
  const node = schema.getType('Node')
  const isNode =
    isInterfaceType(node) && schema.getPossibleTypes(node).some(({ name }) => name === decoded?.typename)
  return decoded && isNode && !decoded.id.includes('\0') ? decoded : null
}

/** @throws BAD_USER_INPUT when this API can't have handed the id out. */
export function checkNodeId(globalId: string, schema: GraphQLSchema): void {
  if (readNodeId(globalId, schema)) return
  throw badUserInput('id', `${JSON.stringify(globalId)} is not an id that this API handed out.`)
}

function decode(globalId: string): NodeId | null {
  try {
    return decodeGlobalID(globalId)
  } catch {
    return null
  }
}
