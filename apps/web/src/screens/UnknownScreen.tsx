import { useLocation } from 'react-router'
import { Nothing } from '../components/Nothing.tsx'

/** What stands at an address that no screen answers. */
export function UnknownScreen() {
  return <Nothing what="page" name={useLocation().pathname} />
}
