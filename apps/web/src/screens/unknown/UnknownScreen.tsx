import { WebNameDocument } from '@scrutiny/sdk/web'
import { useLocation } from 'react-router'
import { Nothing } from '../../design/Nothing.tsx'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'

/** What stands at an address that no screen answers. */
export function UnknownScreen() {
  useAnswer(WebNameDocument, {}, ({ organisation }) => organisation)
  return <Nothing what="page" name={useLocation().pathname} />
}
