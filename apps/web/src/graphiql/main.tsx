import 'graphiql/setup-workers/vite'
import './styles.ts'
import { createRoot } from 'react-dom/client'
import { Explorer } from './Explorer.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Explorer address={window.location} />)
